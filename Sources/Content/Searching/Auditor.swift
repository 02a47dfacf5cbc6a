import Parallel
public import Quotations

/// Compares what a manuscript quotes with a folder of texts.
public enum Auditor {
    /// 1. Texts that hold all runs of four letters of a quotation are searched for it, word for word.
    /// 2. What isn't found is looked for in the texts that hold most of its runs: the closest passage of all is given.
    ///
    /// 3. Of what fails the quotations within it are looked for alone: whoever tells what somebody quoted may quote it
    ///    right.
    ///
    /// The comma or full stop with which American English ends a quotation is the manuscript's own, unless the
    /// source has it, too.
    public static func audit(
        _ manuscript: Manuscript,
        in library: TextLibrary,
        jobs: Int
    ) async -> [AuditedQuotation] {
        await audit(manuscript.quotations, in: library, jobs: jobs).flatMap(\.self)
    }

    /// Each quotation with those within it, if they were looked for.
    private static func audit(
        _ quotations: [Manuscript.Quotation],
        in library: TextLibrary,
        jobs: Int
    ) async -> [[AuditedQuotation]] {
        if quotations.isEmpty { return [] }
        let audited = await judge(quotations, in: library, jobs: jobs)
        let inner = audited.map { $0.fails ? $0.quotation.inner.filter { $0.wordCount >= 3 } : [] }
        var auditedInner = await audit(inner.flatMap(\.self), in: library, jobs: jobs)[...]
        return zip(audited, inner).map { outer, inner in
            defer { auditedInner = auditedInner.dropFirst(inner.count) }
            return [outer] + auditedInner.prefix(inner.count).flatMap(\.self)
        }
    }

    private static func judge(
        _ quotations: [Manuscript.Quotation],
        in library: TextLibrary,
        jobs: Int
    ) async -> [AuditedQuotation] {
        let wanted = quotations.map(WantedWords.init)
        let filter = GramFilter(wanted.flatMap(\.readings))
        let held = await concurrentMap(library.texts, jobs: jobs) { filter.grams(of: $0.content) }
        return await concurrentMap(Array(wanted.indices), jobs: jobs) { index in
            let words = wanted[index]
            let first = index * WantedWords.countOfReadings
            let readings = first..<first + WantedWords.countOfReadings
            let candidates = library.texts.indices.filter { text in
                readings.contains { filter.mayHold($0, held[text]) }
            }
            let found = candidates.map {
                (text: library.texts[$0].name, finding: words.find(in: library.texts[$0]))
            }
            func places(_ passages: (WantedWords.Finding) -> [Quotations.Passage]) -> [AuditedPlace] {
                found.flatMap { text, finding in
                    passages(finding).map { AuditedPlace(text: text, passage: $0) }
                }
            }
            let (quotation, asTyped, turned) = (quotations[index], places(\.passages), places(\.turned))
            if quotation.wordCount < 3 { return AuditedQuotation(quotation, .short(asTyped)) }
            if let first = asTyped.first {
                return AuditedQuotation(
                    quotation,
                    first.passage.isLiteral ? .asPrinted(asTyped) : .cut(asTyped)
                )
            }
            if !turned.isEmpty { return AuditedQuotation(quotation, .marksTurned(turned)) }
            for case (let text, .apart(let obstacle)) in found {
                return AuditedQuotation(quotation, .apart(text, obstacle))
            }
            let closest = filter.likeliest(for: first, among: held, most: mostNearTexts)
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
        /// Word for word, with single quotation marks within the words where the text has double ones, or the other
        /// way round, as is usual in a quotation.
        case marksTurned([AuditedPlace])
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
        case .short, .asPrinted, .cut, .marksTurned: false
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
    /// Of these a text holds at least one that holds the quotation: what it has if only sentence by sentence, with an
    /// editor's marks, what it has if these are its own, and what it has with other marks within it.
    let readings: [String]

    static let countOfReadings = 3

    init(_ quotation: Manuscript.Quotation) {
        let typed = Quotations.Quotation(quotation.words)
        let bare = typed.withoutLastMark
        let words = (bare ?? typed).words
        forms = [typed, bare].compactMap(\.self)
        parts = (bare ?? typed).editedParts ?? [words]
        readings = [typed.longestSentence, words, words.withMarksTurned ?? words]
    }

    enum Finding {
        case found([Quotations.Passage])
        case turned([Quotations.Passage])
        case apart(Obstacle)
        case absent

        var passages: [Quotations.Passage] {
            if case .found(let passages) = self { passages } else { [] }
        }

        var turned: [Quotations.Passage] {
            if case .turned(let passages) = self { passages } else { [] }
        }
    }

    /// Literally first, since texts print `…` and `[ ]`, too; then as proving understands an editor's marks, which
    /// knows nothing of marks that are turned.
    func find(in text: TextLibrary.Text) -> Finding {
        for form in forms {
            let literal = text.content.passages(of: form.words)
            if !literal.isEmpty { return .found(literal) }
        }
        for form in forms.compactMap(\.words.withMarksTurned) {
            let turned = text.content.passages(of: form)
            if !turned.isEmpty { return .turned(turned) }
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
