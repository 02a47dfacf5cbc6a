import Quotations
import SourceText

extension ArticleProof {
    /// Words count as quoted up to the end of a paragraph in which a mark is never closed: that may be too far.
    func unclosedMark(before quotation: Quotation, _ path: String) -> [Finding] {
        let direct = article.passages.filter {
            $0.quote.value == quotation.words && $0.speech?.value == .direct
        }
        return direct.prefix(1).flatMap { entry in
            Finding.warning(
                ProvingFindings.unclosedMark,
                "the quotation mark before these words is never closed in '\(path)'",
                at: quotation.place.place,
                help:
                    "see in the source whether they're still the speaker's; if not, write \(quotation.place.place.pair("speech", "indirect"))",
                unless: entry.confirmed,
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
