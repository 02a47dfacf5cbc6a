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
    /// Of each text the first place is enough. Nobody can break a manuscript's line where a paragraph of the source ends:
    /// words that are the same but for that count as printed.
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

    /// Judges each wording once, however often it's quoted.
    private static func judge(
        _ quotations: [Manuscript.Quotation],
        in library: TextLibrary,
        jobs: Int
    ) async -> [AuditedQuotation] {
        var known: Set<String> = []
        let distinct = quotations.filter { known.insert($0.words).inserted }
        let verdicts = await verdicts(on: distinct, in: library, jobs: jobs)
        let byWords = Dictionary(uniqueKeysWithValues: zip(distinct.map(\.words), verdicts))
        return quotations.compactMap { quotation in
            byWords[quotation.words].map { AuditedQuotation(quotation, $0) }
        }
    }

    private static func verdicts(
        on quotations: [Manuscript.Quotation],
        in library: TextLibrary,
        jobs: Int
    ) async -> [AuditedQuotation.Verdict] {
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
                (text: library.texts[$0], finding: words.find(in: library.texts[$0]))
            }
            func places(_ way: WantedWords.Way) -> [AuditedPlace] {
                found.compactMap { text, finding in
                    guard case .found(way, let passage) = finding else { return nil }
                    return AuditedPlace(
                        text: text.name,
                        passage: passage,
                        blocksAreLines: text.content.blocksAreLines
                    )
                }
            }
            let (asTyped, turned, overEnds) = (places(.asTyped), places(.turned), places(.overEnds))
            if quotations[index].wordCount < 3 { return .short(asTyped) }
            if let first = asTyped.first {
                return first.passage.isLiteral ? .asPrinted(asTyped) : .cut(asTyped)
            }
            if !turned.isEmpty { return .marksTurned(turned) }
            if !overEnds.isEmpty { return .overEnds(overEnds) }
            for case (let text, .apart(let obstacle)) in found { return .apart(text.name, obstacle) }
            let closest = filter.likeliest(for: first, among: held, most: mostNearTexts)
                .compactMap { words.closest(in: library.texts[$0]) }
                .max { $0.passages[0].likeness < $1.passages[0].likeness }
            return closest.map { .altered($0.text, $0.passages) } ?? .notFound
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
        /// Word for word, but that paragraphs end within the words.
        case overEnds([AuditedPlace])
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
        case .short, .asPrinted, .cut, .marksTurned, .overEnds: false
        }
    }
}

/// Where a quotation of a manuscript stands first in a text.
public struct AuditedPlace: Sendable {
    /// The text's name in its folder.
    public let text: String
    public let passage: Quotations.Passage
    /// Whether each line of the text counts as a paragraph, since no empty line parts them.
    public let blocksAreLines: Bool
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
        case found(Way, Quotations.Passage)
        case apart(Obstacle)
        case absent
    }

    enum Way {
        case asTyped
        case turned
        case overEnds
    }

    /// Literally first, since texts print `…` and `[ ]`, too; then as proving understands an editor's marks, which
    /// knows nothing of marks that are turned, nor of paragraphs that end where a quotation has a space.
    func find(in text: TextLibrary.Text) -> Finding {
        for form in forms {
            if let literal = text.content.firstPassage(of: form.words) { return .found(.asTyped, literal) }
        }
        for form in forms.compactMap(\.words.withMarksTurned) {
            if let turned = text.content.firstPassage(of: form) { return .found(.turned, turned) }
        }
        for form in forms {
            if let passage = text.content.passageOverBlocks(of: form.words) {
                return .found(.overEnds, passage)
            }
        }
        guard missing(from: text).isEmpty else {
            return text.content.obstacleBetweenSentences(of: forms[0].words).map { .apart($0) } ?? .absent
        }
        var obstacle: Obstacle?
        for form in forms {
            let proof = text.content.prove(form)
            if let passage = proof.passages.first { return .found(.asTyped, passage) }
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
        parts.filter { text.content.firstPassage(of: $0) == nil }
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
