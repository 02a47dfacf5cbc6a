import Parallel
public import Quotations

/// Compares what a manuscript quotes with a folder of texts.
public enum Auditor {
    /// 1. Texts that hold all runs of four letters of a quotation are searched for it, word for word.
    /// 2. What isn't found is looked for in the texts that hold most of its runs: the closest passage of all is given.
    ///
    /// The comma or full stop with which American English ends a quotation is the manuscript's own, unless the
    /// source has it, too.
    public static func audit(
        _ manuscript: Manuscript,
        in library: TextLibrary,
        jobs: Int
    ) async -> [AuditedQuotation] {
        let wanted = manuscript.quotations.map(WantedWords.init)
        // A text may print brackets as its own, or what an editor's stand for.
        let filter = GramFilter(wanted.map(\.core) + wanted.map(\.literal))
        let held = await concurrentMap(library.texts, jobs: jobs) { filter.grams(of: $0.content) }
        return await concurrentMap(Array(wanted.indices), jobs: jobs) { index in
            let words = wanted[index]
            let candidates = library.texts.indices.filter {
                filter.mayHold(index, held[$0]) || filter.mayHold(wanted.count + index, held[$0])
            }
            let found = candidates.map {
                (text: library.texts[$0].name, finding: words.find(in: library.texts[$0]))
            }
            let places = found.flatMap { text, finding in
                finding.passages.map { AuditedPlace(text: text, passage: $0) }
            }
            let quotation = manuscript.quotations[index]
            if quotation.wordCount < 3 { return AuditedQuotation(quotation, .short(places)) }
            if let first = places.first {
                return AuditedQuotation(
                    quotation,
                    first.passage.isLiteral ? .asPrinted(places) : .cut(places)
                )
            }
            for case (let text, .apart(let obstacle)) in found {
                return AuditedQuotation(quotation, .apart(text, obstacle))
            }
            let closest = filter.likeliest(for: index, among: held, most: mostNearTexts)
                .compactMap { words.closest(in: library.texts[$0]) }
                .max { $0.passages[0].likeness < $1.passages[0].likeness }
            return AuditedQuotation(quotation, closest.map { .altered($0.text, $0.passages) } ?? .notFound)
        }
    }

    /// In how many texts the closest passage of a quotation is looked for.
    private static let mostNearTexts = 8
}

/// A quotation of a manuscript, with what came of looking for it.
public struct AuditedQuotation: Sendable {
    public let quotation: Manuscript.Quotation
    public let verdict: Verdict

    public enum Verdict: Sendable {
        /// One or two words, which may be the manuscript's own, held at arm's length; the places where they stand.
        case short([AuditedPlace])
        /// Word for word, in these places.
        case asPrinted([AuditedPlace])
        /// Word for word but for what the quotation says that it leaves out, puts in or changes.
        case cut([AuditedPlace])
        /// All that stands between the editor's marks, in the text of this name, but not so that it may be joined.
        case apart(String, Obstacle)
        /// Not word for word; the passage that comes closest to each part that's altered, in the text of this name.
        ///
        /// The least like comes first, and what differs in capital letters alone last.
        case altered(String, [ClosestPassage])
        case notFound
    }

    init(_ quotation: Manuscript.Quotation, _ verdict: Verdict) {
        self.quotation = quotation
        self.verdict = verdict
    }

    /// Whether the quotation needs somebody's attention.
    public var fails: Bool {
        switch verdict {
        case .apart, .altered, .notFound: true
        case .short, .asPrinted, .cut: false
        }
    }
}

/// Where a quotation of a manuscript stands.
public struct AuditedPlace: Sendable {
    /// The text's name in its folder.
    public let text: String
    public let passage: Quotations.Passage
}

/// What's looked for of a quotation.
private struct WantedWords {
    /// The forms that may stand in a text, the likeliest first.
    private let forms: [Quotations.Quotation]
    /// What lies between the marks with which an editor cuts or puts in words; where there are none, all of it.
    private let parts: [String]
    /// What a text holds in any case that holds the quotation, if only sentence by sentence, with an editor's marks.
    let core: String
    /// What it holds if these marks are its own.
    let literal: String

    init(_ quotation: Manuscript.Quotation) {
        let typed = Quotations.Quotation(quotation.words)
        let bare = typed.withoutLastMark
        forms = [typed, bare].compactMap(\.self)
        literal = (bare ?? typed).words
        parts = (bare ?? typed).editedParts ?? [(bare ?? typed).words]
        core = typed.longestSentence
    }

    enum Finding {
        case found([Quotations.Passage])
        case apart(Obstacle)
        case absent

        var passages: [Quotations.Passage] {
            if case .found(let passages) = self { passages } else { [] }
        }
    }

    /// Literally first, since texts print `…` and `[ ]`, too; then as proving understands an editor's marks.
    func find(in text: TextLibrary.Text) -> Finding {
        for form in forms {
            let literal = text.content.passages(of: form.words)
            if !literal.isEmpty { return .found(literal) }
        }
        guard missing(from: text).isEmpty else {
            return text.content.obstacleBetweenSentences(of: forms[0].words).map { .apart($0) } ?? .absent
        }
        var obstacle: Obstacle?
        for form in forms {
            let proof = text.content.prove(form)
            if !proof.passages.isEmpty { return .found(proof.passages) }
            if case .refused(.partsApart(let between)) = proof { obstacle = between }
        }
        return obstacle.map { .apart($0) } ?? .absent
    }

    /// The passages that come closest to the parts that don't stand in the text; nil if one comes close nowhere.
    func closest(in text: TextLibrary.Text) -> (text: String, passages: [ClosestPassage])? {
        let missing = missing(from: text)
        let passages = missing.compactMap(text.content.closestPassage)
        guard !passages.isEmpty, passages.count == missing.count else { return nil }
        let isSlight = { (passage: ClosestPassage) in passage.cause == .letterCase ? 1 : 0 }
        return (text.name, passages.sorted { (isSlight($0), $0.likeness) < (isSlight($1), $1.likeness) })
    }

    private func missing(from text: TextLibrary.Text) -> [String] {
        parts.filter { text.content.passages(of: $0).isEmpty }
    }
}

extension Quotations.Quotation {
    /// Without the comma or full stop at its end; nil if there's none, or if it belongs to an omission.
    fileprivate var withoutLastMark: Self? {
        guard case .words? = EditedWords(words).elements.last?.kind,
            words.hasSuffix(",") || words.hasSuffix(".")
        else { return nil }
        return Self(String(words.dropLast()))
    }
}
