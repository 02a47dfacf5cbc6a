import Content
import Quotations
import SourceText

/// The passages of one utterance in which its speaker's own words are printed.
struct SpokenUtterance: Sendable {
    /// One for each place in a source; words within other words of the same source stand in `parts`.
    let passages: [Spoken]
    let parts: [(passage: Index<Content.Passage>, whole: Index<Content.Passage>)]
    let stretches: [PrintedStretch]
    /// Passages of one source alone, or in words too different from those of the others to be laid beside them.
    let alone: [Index<Content.Passage>]
    /// Passages in other languages than those of which stretches are compared, or in one that isn't recorded.
    let apart: [Index<Content.Passage>]
    /// How many passages are too long to be compared, or too many.
    let leftOut: Int

    /// A passage, as far as it's asked for once its words have been laid beside others.
    struct Spoken: Sendable {
        let passage: Index<Content.Passage>
        let article: Index<Article>
        /// The one that's recorded, or else the only one that's recorded of any passage of the utterance.
        fileprivate(set) var language: String?
        /// How far it's from what was said.
        let rank: Rank
        let fingerprint: [UInt64]
    }

    enum Rank: Int, Sendable {
        case transcript, report, translation
    }

    init(_ utterance: Index<Utterance>, _ passages: [Index<Content.Passage>], _ checked: CheckedCorpus) {
        let corpus = checked.corpus
        let statement = corpus[utterance].statement
        let primary = statement.flatMap { corpus.relations.primary[$0.position] }
        // What else an outlet tells of it is its own wording (DESIGN.md 3.4).
        let direct = passages.filter {
            corpus[$0].entry.speech?.value == .direct
        }
        let parts = Self.parts(among: direct, checked)
        let inside = Set(parts.map(\.passage))
        let read = ReadPassage.all(direct.filter { !inside.contains($0) }, primary: primary, corpus)
        let passages = read.map(\.spoken)
        self.parts = parts
        self.passages = passages
        guard let statement, passages.contains(where: { $0.article != passages[0].article }) else {
            (stretches, alone, apart, leftOut) = ([], [], [], 0)
            return
        }
        let (stretches, alone, leftOut) = PrintedStretch.all(of: statement, among: read)
        let compared = Set(stretches.map(\.language))
        self.stretches = stretches
        self.leftOut = leftOut
        self.alone = alone.filter { compared.contains($0.language) }.map(\.passage)
        apart = stretches.isEmpty ? [] : passages.filter { !compared.contains($0.language) }.map(\.passage)
    }

    /// Passages that stand in a longer one of the same article, or whose words are quoted there twice.
    private static func parts(
        among passages: [Index<Content.Passage>],
        _ checked: CheckedCorpus
    ) -> [(passage: Index<Content.Passage>, whole: Index<Content.Passage>)] {
        guard passages.count > 1 else { return [] }
        let corpus = checked.corpus
        let byQuotation = Dictionary(grouping: passages) { corpus[$0].quotation }
        let quotations = passages.map { corpus[$0].quotation }.withoutRepeats()
        let byArticle = Dictionary(grouping: quotations) { corpus[$0].article }
        var wholes: [Index<Content.Quotation>: Index<Content.Quotation>] = [:]
        for quotations in byArticle.values {
            wholes.merge(Self.wholes(among: quotations, checked)) { one, _ in one }
        }
        return quotations.flatMap { quotation -> [(Index<Content.Passage>, Index<Content.Passage>)] in
            guard let same = byQuotation[quotation], let first = same.first else { return [] }
            guard let whole = wholes[quotation].flatMap({ byQuotation[$0]?.first }) else {
                return same.dropFirst().map { ($0, first) }
            }
            return same.map { ($0, whole) }
        }
    }

    /// Of an article's quotations those of which another prints every word in one piece, with that one.
    ///
    /// What another one cuts out it doesn't print: words there are no part of it.
    private static func wholes(
        among quotations: [Index<Content.Quotation>],
        _ checked: CheckedCorpus
    ) -> [Index<Content.Quotation>: Index<Content.Quotation>] {
        let pieces = quotations.flatMap { quotation in
            checked[quotation].parts.enumerated().map { (range: $1, isFirst: $0 == 0, quotation: quotation) }
        }
        .sorted {
            let ends = (checked[$0.quotation].end, checked[$1.quotation].end)
            return ($0.range.lowerBound, -$0.range.upperBound, -ends.0, $0.quotation)
                < ($1.range.lowerBound, -$1.range.upperBound, -ends.1, $1.quotation)
        }
        var wholes: [Index<Content.Quotation>: Index<Content.Quotation>] = [:]
        // Whatever holds all of a quotation comes before its first piece, and so does whatever ends last.
        var widest: (end: Int, quotation: Index<Content.Quotation>)?
        for piece in pieces {
            if let widest, piece.isFirst, checked[piece.quotation].end <= widest.end {
                wholes[piece.quotation] = widest.quotation
            }
            if piece.range.upperBound > widest?.end ?? -1 {
                widest = (piece.range.upperBound, piece.quotation)
            }
        }
        return wholes
    }
}

extension Corpus {
    /// The words that a passage quotes.
    func words(of passage: Index<Content.Passage>) -> String { self[self[passage].quotation].words }
}

/// A passage with its words taken apart.
private struct ReadPassage {
    private(set) var spoken: SpokenUtterance.Spoken
    let printing: Printing

    /// A language that nobody wrote down is no other one: beside passages in a single language, it's taken for that.
    static func all(
        _ passages: [Index<Content.Passage>],
        primary: Index<Article>?,
        _ corpus: Corpus
    ) -> [ReadPassage] {
        var read = passages.map { ReadPassage($0, primary: primary, corpus) }
        let languages = Set(read.compactMap(\.spoken.language))
        if languages.count == 1 {
            for index in read.indices { read[index].spoken.language = languages.first }
        }
        return read
    }

    private init(_ index: Index<Content.Passage>, primary: Index<Article>?, _ corpus: Corpus) {
        let passage = corpus[index]
        let quotation = corpus[passage.quotation]
        let article = corpus[quotation.article]
        printing = Printing(quotation.words)
        spoken = SpokenUtterance.Spoken(
            passage: index,
            article: quotation.article,
            language: (passage.entry.language ?? article.language).map { String(LanguageTag($0).language) },
            rank: quotation.article == primary
                ? .transcript : article.translatedFrom == nil ? .report : .translation,
            fingerprint: printing.fingerprint
        )
    }
}

extension PrintedStretch {
    /// The stretches that two articles print, language by language, and the passages that stand in none.
    fileprivate static func all(
        of statement: Index<Statement>,
        among passages: [ReadPassage]
    ) -> ([PrintedStretch], alone: [SpokenUtterance.Spoken], leftOut: Int) {
        var stretches: [PrintedStretch] = []
        var alone: [SpokenUtterance.Spoken] = []
        var leftOut = 0
        for language in passages.map(\.spoken.language).withoutRepeats() {
            let read = passages.filter { $0.spoken.language == language }
            let spoken = read.map(\.spoken)
            let variants = Variants.all(of: read.map(\.printing), ranks: spoken.map(\.rank.rawValue))
            leftOut += variants.leftOut.count
            for variants in variants.stretches {
                let members = variants.rows.flatMap(\.printings).map { spoken[$0] }
                guard members.contains(where: { $0.article != members[0].article }) else {
                    alone += members
                    continue
                }
                stretches.append(
                    PrintedStretch(variants, of: spoken, statement: statement, number: stretches.count + 1)
                )
            }
        }
        return (stretches, alone, leftOut)
    }

    private init(
        _ variants: Variants,
        of spoken: [SpokenUtterance.Spoken],
        statement: Index<Statement>,
        number: Int
    ) {
        self.statement = statement
        self.number = number
        language = spoken.first?.language
        rows = Row.all(of: variants, spoken)
        difference = variants.difference
        differenceOfOriginals = Variants.Difference(
            of: rows.lazy.filter { !$0.isTranslation }.flatMap(\.segments)
        )
        wordingsLeftOut = variants.wordingsLeftOut
        isAgainstTranscript = variants.rows[0].printings.contains { spoken[$0].rank == .transcript }
    }
}

extension PrintedStretch.Row {
    /// The wordings of what was laid over one another.
    static func all(of variants: Variants, _ spoken: [SpokenUtterance.Spoken]) -> [Self] {
        variants.rows.map { row in
            let members = row.printings.map { spoken[$0] }
            return Self(
                passages: members.map(\.passage),
                segments: row.segments,
                isTranslation: members.allSatisfy { $0.rank == .translation }
            )
        }
    }
}
