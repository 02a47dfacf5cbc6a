import Quotations
import SourceText

extension Corpus {
    /// Words count as quoted up to the end of a paragraph in which a mark is never closed: that may be too far.
    ///
    /// - Parameter unclosed: the quotations behind such a mark, with the path of the text.
    func unclosedMarks(before unclosed: [LockedQuotation: String]) -> [Finding] {
        guard !unclosed.isEmpty else { return [] }
        return passages.filter { $0.order != nil && $0.entry.speech?.value == .direct }.flatMap { passage in
            let article = self[self[passage.quotation].article]
            guard let path = unclosed[self[passage.quotation].lockKey(of: article)] else {
                return [Finding]()
            }
            let place = passage.entry.quote.place
            return Finding.warning(
                ProvingFindings.unclosedMark,
                "the quotation mark before these words is never closed in '\(path)'",
                at: place,
                help:
                    "see in the source whether they're still the speaker's; if not, write \(place.pair("speech", "indirect"))",
                unless: passage.entry.confirmed,
                article.common.confirmed
            )
        }
    }
}

extension QuotableText {
    /// Whether a passage stands after a quotation mark that its source never closes.
    func isUnclosed(around passage: Quotations.Passage) -> Bool {
        passage.standing == .inside
            && quotedSpans.contains { !$0.isClosed && $0.content.overlaps(passage.range) }
    }
}
