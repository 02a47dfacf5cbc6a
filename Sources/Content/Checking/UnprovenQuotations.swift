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
        let whole = Set(corpus.quotations.map { Folding.fold($0.words) })
        let spans = corpus.records.filter { !sources.contains(ObjectIdentifier($0.file)) }
            .map {
                (record: $0, spans: quotedSpans(in: $0).filter { !whole.contains(Folding.fold($0.value)) })
            }
            .filter { !$0.spans.isEmpty }
        guard !spans.isEmpty else { return [] }
        let quoted = QuotedWords(
            corpus.quotations.indexed.map { ($1.words, isLiteral: evidence.isLiteral($0)) }
        )
        return spans.flatMap { record, spans in
            spans.filter { !quoted.hold($0.value) }.prefix(mostSpans).flatMap { words in
                Finding.warning(
                    .unprovenQuotation,
                    "these words stand between quotation marks, but no proven quotation has them",
                    at: words.place,
                    help: "write [\"exact words\"](article:ID), or leave the marks out if nobody is quoted",
                    unless: record.confirmed
                )
            }
        }
    }

    /// How many are shown of one record.
    private static let mostSpans = 20

    /// What's quoted in a body, three words or more, with its place.
    private static func quotedSpans(in record: RecordCommon) -> [Located<String>] {
        let blocks = record.body.proseBlocks
        guard !blocks.isEmpty else { return [] }
        let text = QuotableText(blocks: blocks.map(\.text))
        var places = BodyPlaces(of: record)
        var block = 0
        var blockEnd = blocks[0].text.utf8.count
        return text.quotedSpans.compactMap { span in
            // A block's text is followed by one line break.
            while blockEnd < span.content.lowerBound, block + 1 < blocks.count {
                block += 1
                blockEnd += 1 + blocks[block].text.utf8.count
            }
            let words = text.words(of: span)
            let first = words.split(separator: " ").first.map(String.init) ?? ""
            let located = places.locate(words, writtenAs: words, first, within: blocks[block].lines)
            return text.wordCount(of: span) < 3 ? nil : located
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
