import Markdown
import Quotations
import SourceText

extension Check {
    /// Words between quotation marks in the desk's own prose, or in block quotes, are proven, or part of what's proven.
    ///
    /// The text of an article that's published in full is the source itself.
    static let unprovenQuotations = Check(kinds: [.unprovenQuotation]) { evidence in
        let corpus = evidence.corpus
        let sources = Set(
            corpus.articles.filter { $0.rights == .full }.map { ObjectIdentifier($0.common.file) }
        )
        // Nearly all are quotations themselves, which is seen at once; the others may be parts of one.
        lazy var whole = Set(corpus.quotations.map { Folding.fold($0.words) })
        let isWhole = { (quotation: ProseQuotation) in whole.contains(Folding.fold(quotation.words)) }
        let bodies = corpus.records.filter { !sources.contains(ObjectIdentifier($0.file)) }
            .map { (record: $0, quotations: ProseQuotation.all(in: $0.body.proseBlocks)) }
            .filter { !$0.quotations.allSatisfy { !$0.isLong || isWhole($0) } }
        guard !bodies.isEmpty else { return [] }
        let quoted = QuotedWords(
            corpus.quotations.indexed.map { ($1.words, isLiteral: evidence.isLiteral($0)) }
        )
        return bodies.flatMap { record, quotations in
            let isUnproven = quotations.map { $0.isLong && !isWhole($0) && !quoted.hold($0.words) }
            guard isUnproven.contains(true) else { return [Finding]() }
            let unproven = zip(ProseQuotation.located(quotations, in: record), isUnproven).filter(\.1).map(
                \.0
            )
            return unproven.prefix(mostShown).flatMap { quotation in
                let (standing, marks) =
                    quotation.value.isParagraph
                    ? ("are a paragraph of a block quote", "'>'") : ("stand between quotation marks", "marks")
                return Finding.warning(
                    .unprovenQuotation,
                    "these words \(standing), but no proven quotation has them",
                    at: quotation.place,
                    help:
                        "write [\"exact words\"](article:ID), or leave the \(marks) out if nobody is quoted",
                    unless: record.confirmed
                )
            }
        }
    }

    /// How many are shown of one record.
    private static let mostShown = 20
}

extension ProseQuotation {
    /// Shorter ones may be words held at arm's length.
    fileprivate var isLong: Bool { wordCount >= 3 }

    /// All quotations of a body, in their order, with where they stand.
    fileprivate static func located(
        _ quotations: [ProseQuotation],
        in record: RecordCommon
    ) -> [Located<ProseQuotation>] {
        var places = BodyPlaces(of: record)
        return quotations.map { quotation in
            let first = quotation.words.split(separator: " ").first.map(String.init) ?? ""
            return places.locate(quotation, writtenAs: quotation.words, first, within: quotation.lines)
        }
    }
}

extension FindingKind {
    fileprivate static let unprovenQuotation = FindingKind(
        "unproven-quotation",
        .warning,
        "Words stand between quotation marks or in a block quote of a body, and no proven quotation has them."
    )
}
