import Quotations
import SourceText

extension Check {
    /// Pages print marks around whatever is quoted: the source's own would stand within them, as if somebody quoted
    /// somebody.
    static let marksAroundQuotations = Check(kinds: [.marksAround]) { evidence in
        evidence.corpus.passages.flatMap { passage -> [Finding] in
            let quote = passage.entry.quote
            guard standsBetweenMarks(quote.value) else { return [] }
            let article = evidence.corpus[evidence.corpus[passage.quotation].article]
            return Finding.warning(
                .marksAround,
                "these words are written with the quotation marks around them, and pages print their own",
                at: quote.place,
                help: "leave the marks out, unless the words are quoted within a quotation",
                unless: passage.entry.confirmed,
                article.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let marksAround = FindingKind(
        "marks-around-quotation",
        .warning,
        "A quotation is written with its quotation marks, which pages would print twice."
    )
}

/// Whether a mark opens before the first word and closes only after the last one.
///
/// Single marks don't count: within those of pages they stand as for a quotation in a quotation.
private func standsBetweenMarks(_ words: String) -> Bool {
    guard let first = words.first, openingMarks.contains(first) else { return false }
    let text = QuotableText(blocks: [words])
    guard let span = text.quotedSpans.first, span.isClosed else { return false }
    let outside = [text.bytes[..<span.content.lowerBound], text.bytes[span.content.upperBound...]]
    return outside.allSatisfy { bytes in
        String(decoding: bytes, as: UTF8.self).allSatisfy { !$0.isLetter && !$0.isNumber }
    }
}

private let openingMarks: [Character] = ["“", "„", "”", "\"", "«", "»"]
