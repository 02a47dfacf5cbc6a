import Quotations
import SourceText

extension Corpus {
    /// Words count as quoted up to the end of a paragraph in which a mark is never closed: that may be too far.
    ///
    /// - Parameter unclosed: the quotations behind such a mark.
    func unclosedMarks(before unclosed: [LockedQuotation: UnclosedMark]) -> [Finding] {
        guard !unclosed.isEmpty else { return [] }
        return passages.filter { $0.order != nil && $0.entry.speech?.value == .direct }.flatMap { passage in
            let article = self[self[passage.quotation].article]
            guard let mark = unclosed[self[passage.quotation].lockKey(of: article)] else {
                return [Finding]()
            }
            let place = passage.entry.quote.place
            return Finding.warning(
                ProvingFindings.unclosedMark,
                "the quotation mark before these words is never closed in '\(mark.path)'\(mark.doubt)",
                at: place,
                help:
                    "see in the source whether they're still the speaker's; if not, write \(place.pair("speech", "indirect"))",
                unless: passage.entry.confirmed,
                article.common.confirmed
            )
        }
    }
}

/// A quotation mark that a text doesn't close, or not surely.
struct UnclosedMark: Sendable {
    let path: String
    let mayBeClosed: Bool

    /// Nil for a passage that stands after no such mark.
    init?(before passage: Quotations.Passage, in text: QuotableText, _ path: String) {
        guard passage.standing == .inside,
            let span = text.quotedSpans.first(where: { $0.content.overlaps(passage.range) }),
            span.ending != .mark
        else { return nil }
        self.path = path
        mayBeClosed = span.isClosed
    }

    fileprivate var doubt: String { mayBeClosed ? ", unless the apostrophe after an s closes it" : "" }
}
