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
        let filter = GramFilter(wanted.map(\.core))
        let held = await concurrentMap(library.texts, jobs: jobs) { filter.grams(of: $0.content) }
        return await concurrentMap(Array(wanted.indices), jobs: jobs) { index in
            let words = wanted[index]
            let candidates = library.texts.indices.filter { filter.mayHold(index, held[$0]) }
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
                .max { $0.passage.likeness < $1.passage.likeness }
            return AuditedQuotation(quotation, closest.map { .altered($0.text, $0.passage) } ?? .notFound)
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
        /// Not word for word; the passage that comes closest, in the text of this name.
        case altered(String, ClosestPassage)
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
    /// What lies between the marks with which an editor cuts or puts in words; nil where there are none.
    private let parts: [String]?

    init(_ quotation: Manuscript.Quotation) {
        let typed = Quotations.Quotation(quotation.words)
        forms = [typed, typed.withoutLastMark].compactMap(\.self)
        parts = (forms.last ?? typed).editedParts
    }

    /// What a text holds in any case that holds the quotation.
    var core: String {
        parts?.max { $0.utf8.count < $1.utf8.count } ?? forms.last?.words ?? ""
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
        guard missing(from: text) == nil else { return .absent }
        var obstacle: Obstacle?
        for form in forms {
            let proof = text.content.prove(form)
            if !proof.passages.isEmpty { return .found(proof.passages) }
            if case .refused(.partsApart(let between)) = proof { obstacle = between }
        }
        return obstacle.map { .apart($0) } ?? .absent
    }

    /// The passage that comes closest to the first part that doesn't stand in the text.
    func closest(in text: TextLibrary.Text) -> (text: String, passage: ClosestPassage)? {
        missing(from: text).flatMap(text.content.closestPassage).map { (text.name, $0) }
    }

    /// The first part that doesn't stand in a text; of words without an editor's marks all.
    private func missing(from text: TextLibrary.Text) -> String? {
        guard let parts else { return forms.last?.words }
        return parts.first { text.content.passages(of: $0).isEmpty }
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
