public import Quotations

extension Quotations.Passage {
    /// As in "paragraph 4 of 11".
    public var placeInWords: String {
        let (first, last) = (blocks.lowerBound, blocks.upperBound)
        if first < 1 { return "before the text proper" }
        if last > blockCount { return "after the text proper" }
        return first == last
            ? "paragraph \(first) of \(blockCount)" : "paragraphs \(first) to \(last) of \(blockCount)"
    }
}
