import Content
import Quotations

extension Array {
    /// Records in the order of their titles, without regard to case and kinds of quotation marks.
    ///
    /// Equal titles stand in the order of their identifiers.
    func sortedByTitle<Value: ContentRecord>(_ records: (Index<Value>) -> Value) -> Self
    where Element == Index<Value> {
        map { (key: titleKey(records($0).displayTitle), index: $0) }
            .sorted { ($0.key, $0.index) < ($1.key, $1.index) }
            .map(\.index)
    }

    func sortedByTitle(_ corpus: Corpus) -> Self where Element == Index<Claim> {
        sortedByTitle { corpus[$0] }
    }
}

/// What a title is sorted by: leading marks don't count.
private func titleKey(_ title: String) -> String {
    let folded = Folding.fold(title).lowercased()
    return String(folded.drop { !$0.isLetter && !$0.isNumber })
}
