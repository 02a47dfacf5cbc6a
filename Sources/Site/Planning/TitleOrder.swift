import Content
import Quotations

extension Array {
    /// Records in the order of their titles, without regard to case, accents and kinds of quotation marks.
    ///
    /// Of titles that are told apart by accents alone, the one without stands first; equal ones stand in the order of
    /// their identifiers.
    func sortedByTitle<Value: ContentRecord>(_ records: (Content.Index<Value>) -> Value) -> Self
    where Element == Content.Index<Value> {
        map { (key: titleKey(records($0).displayTitle), index: $0) }
            .sorted {
                ($0.key.folded, $0.key.accented, $0.index) < ($1.key.folded, $1.key.accented, $1.index)
            }
            .map(\.index)
    }

    /// Those that the editors put in an order first, then the others by title.
    func sorted<Value: ContentRecord>(
        by order: (Content.Index<Value>) -> Int?,
        _ records: (Content.Index<Value>) -> Value
    ) -> Self where Element == Content.Index<Value> {
        sortedByTitle(records).enumerated()
            .map { (rank: order($0.element) ?? .max, position: $0.offset, index: $0.element) }
            .sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }
            .map(\.index)
    }

    func sortedByTitle(_ corpus: Corpus) -> Self where Element == Content.Index<Claim> {
        sortedByTitle { corpus[$0] }
    }
}

extension SiteModel {
    /// By name.
    var actors: [Index<Actor>] { corpus.actors.positions.sortedByTitle { corpus[$0] } }

    /// Those that are shown: first those with an `order`, then by title.
    var topics: [Index<Topic>] {
        corpus.topics.positions.filter(shows).sorted(by: { corpus[$0].order }) { corpus[$0] }
    }
}

/// What a title is sorted by: leading marks don't count, and "Łódź" stands beside "Lodz", as the search finds it.
private func titleKey(_ title: String) -> (folded: String, accented: String) {
    let accented = String(Folding.fold(title).lowercased().drop { !$0.isLetter && !$0.isNumber })
    return (SearchFolding.fold(accented), accented)
}
