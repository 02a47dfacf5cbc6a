import Markdown
import Quotations
import SourceText

extension Check {
    /// Words between quotation marks in the desk's own prose are proven, or part of what's proven.
    ///
    /// The text of an article that's published in full is the source itself.
    static let unprovenQuotations = Check(kinds: [.unprovenQuotation]) { evidence in
        let corpus = evidence.corpus
        let sources = Set(
            corpus.articles.filter { $0.rights == .full }.map { ObjectIdentifier($0.common.file) }
        )
        // Nearly all are quotations themselves, which is seen at once; the others may be parts of one.
        lazy var whole = Set(corpus.quotations.map { Folding.fold($0.words) })
        let isWhole = { (span: QuotedProse) in whole.contains(Folding.fold(span.words)) }
        let bodies = corpus.records.filter { !sources.contains(ObjectIdentifier($0.file)) }
            .map { (record: $0, spans: QuotedProse.all(in: $0)) }
            .filter { !$0.spans.allSatisfy { !$0.isQuotation || isWhole($0) } }
        guard !bodies.isEmpty else { return [] }
        let quoted = QuotedWords(
            corpus.quotations.indexed.map { ($1.words, isLiteral: evidence.isLiteral($0)) }
        )
        return bodies.flatMap { record, spans in
            let isUnproven = spans.map { $0.isQuotation && !isWhole($0) && !quoted.hold($0.words) }
            guard isUnproven.contains(true) else { return [Finding]() }
            let unproven = zip(QuotedProse.located(spans, in: record), isUnproven).filter(\.1).map(\.0)
            return unproven.prefix(mostSpans).flatMap { span in
                Finding.warning(
                    .unprovenQuotation,
                    "these words stand between quotation marks, but no proven quotation has them",
                    at: span.place,
                    help: "write [\"exact words\"](article:ID), or leave the marks out if nobody is quoted",
                    unless: record.confirmed
                )
            }
        }
    }

    /// How many are shown of one record.
    private static let mostSpans = 20
}

/// What stands between quotation marks in a body.
private struct QuotedProse {
    let words: String
    /// Whether they're three words or more.
    let isQuotation: Bool
    /// Those of the block that it begins in.
    let lines: ClosedRange<Int>

    static func all(in record: RecordCommon) -> [QuotedProse] {
        let blocks = record.body.proseBlocks
        let texts = blocks.map(\.text)
        guard QuotableText.holdsQuotedSpans(blocks: texts) else { return [] }
        let text = QuotableText(blocks: texts)
        var block = 0
        var blockEnd = blocks[0].text.utf8.count
        return text.quotedSpans.map { span in
            // A block's text is followed by one line break.
            while blockEnd < span.content.lowerBound, block + 1 < blocks.count {
                block += 1
                blockEnd += 1 + blocks[block].text.utf8.count
            }
            return QuotedProse(
                words: text.words(of: span),
                isQuotation: text.wordCount(of: span) >= 3,
                lines: blocks[block].lines
            )
        }
    }

    /// All spans of a body, in their order, with where they stand.
    static func located(_ spans: [QuotedProse], in record: RecordCommon) -> [Located<QuotedProse>] {
        var places = BodyPlaces(of: record)
        return spans.map { span in
            let first = span.words.split(separator: " ").first.map(String.init) ?? ""
            return places.locate(span, writtenAs: span.words, first, within: span.lines)
        }
    }
}

extension FindingKind {
    fileprivate static let unprovenQuotation = FindingKind(
        "unproven-quotation",
        .warning,
        "Words stand between quotation marks in a body, and no proven quotation has them."
    )
}
