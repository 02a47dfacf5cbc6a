import Content
import Quotations

extension Array {
    /// Records in the order of their titles, without regard to case and kinds of quotation marks.
    ///
    /// Equal titles stand in the order of their identifiers.
    func sortedByTitle<Value: ContentRecord>(_ records: (Content.Index<Value>) -> Value) -> Self
    where Element == Content.Index<Value> {
        map { (key: titleKey(records($0).displayTitle), index: $0) }
            .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
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
    var actors: [Index<Actor>] { corpus.actors.indexed.map(\.0).sortedByTitle { corpus[$0] } }

    /// Those with an `order` first, then by title.
    var topics: [Index<Topic>] {
        corpus.topics.indexed.map(\.0).sorted(by: { corpus[$0].order }) { corpus[$0] }
    }
}

/// What a title is sorted by: leading marks don't count.
private func titleKey(_ title: String) -> String {
    let folded = Folding.fold(title).lowercased()
    return String(folded.drop { !$0.isLetter && !$0.isNumber })
}
