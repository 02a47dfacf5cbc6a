import Parallel
import Quotations

/// Compares what a manuscript quotes with a folder of texts.
public enum Auditor {
    /// 1. Texts that hold all runs of four letters of a quotation are searched for it, word for word.
    /// 2. What isn't found is looked for in the texts that hold most of its runs: the closest passage of all is given.
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
        /// Of each quotation which of all readings are its own.
        let readings = wanted.reduce(into: [Range<Int>]()) { ranges, words in
            let first = ranges.last?.upperBound ?? 0
            ranges.append(first..<first + words.readings.count)
        }
        let held = await concurrentMap(library.texts, jobs: jobs) { filter.grams(of: $0.content) }
        return await concurrentMap(Array(zip(wanted, readings)), jobs: jobs) { words, readings in
            let candidates = zip(library.texts, held).filter { _, held in
                readings.contains { filter.mayHold($0, held) }
            }
            return verdict(on: words, candidates: candidates.map(\.0)) {
                filter.likeliest(for: readings.lowerBound, among: held, most: mostNearTexts)
                    .map { library.texts[$0] }
            }
        }
    }

    /// - Parameters:
    ///   - candidates: the texts that may hold the words.
    ///   - likeliest: those that most likely hold a passage close to them; asked for only where none holds them.
    private static func verdict(
        on words: WantedWords,
        candidates: [TextLibrary.Text],
        likeliest: () -> [TextLibrary.Text]
    ) -> AuditedQuotation.Verdict {
        let found = candidates.map { (text: $0, finding: words.find(in: $0)) }
        let asTyped = found.compactMap { AuditedPlace(of: $0, .asTyped) }
        if words.areFew { return .short(asTyped) }
        if let first = asTyped.first { return first.passage.isLiteral ? .asPrinted(asTyped) : .cut(asTyped) }
        let turned = found.compactMap { AuditedPlace(of: $0, .turned) }
        if !turned.isEmpty { return .marksTurned(turned) }
        let overEnds = found.compactMap { AuditedPlace(of: $0, .overEnds) }
        if !overEnds.isEmpty { return .overEnds(overEnds) }
        for case (let text, .apart(let obstacle)) in found { return .apart(text.name, obstacle) }
        let closest = likeliest().compactMap { words.closest(in: $0) }
            .max { $0.passages[0].likeness < $1.passages[0].likeness }
        return closest.map { .altered($0.text, $0.passages) } ?? .notFound
    }

    /// In how many texts the closest passage of a quotation is looked for.
    private static let mostNearTexts = 8
}

extension AuditedPlace {
    /// Nil for words that weren't found, or in another way.
    fileprivate init?(
        of found: (text: TextLibrary.Text, finding: WantedWords.Finding),
        _ way: WantedWords.Way
    ) {
        guard case .found(way, let passage) = found.finding else { return nil }
        self.init(text: found.text.name, passage: passage, blocksAreLines: found.text.content.blocksAreLines)
    }
}
