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
            let candidates = library.texts.indices.filter { filter.mayHold(index, held[$0]) }
            let places = candidates.flatMap { wanted[index].places(in: library.texts[$0]) }
            let quotation = manuscript.quotations[index]
            if quotation.wordCount < 3 { return AuditedQuotation(quotation, .short(places)) }
            if let first = places.first {
                return AuditedQuotation(
                    quotation,
                    first.passage.cuts.isEmpty ? .asPrinted(places) : .cut(places)
                )
            }
            let closest = filter.likeliest(for: index, among: held, most: mostNearTexts)
                .compactMap { wanted[index].closest(in: library.texts[$0]) }
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
        /// Word for word but for what the quotation says that it leaves out or puts in.
        case cut([AuditedPlace])
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
        case .altered, .notFound: true
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
    let forms: [String]
    /// Whether there are marks with which an editor cuts or puts in words.
    let hasEditorsMarks: Bool
    /// What lies between them.
    let parts: [String]

    init(_ quotation: Manuscript.Quotation) {
        let words = quotation.words
        let isEnded = words.hasSuffix(",") || words.hasSuffix(".")
        forms = isEnded ? [words, String(words.dropLast())] : [words]
        hasEditorsMarks = ["[", "…", "..."].contains { words.contains($0) }
        parts = partsBetweenMarks(of: forms.last ?? words)
    }

    /// What a text holds in any case that holds the quotation.
    var core: String { parts.max { $0.utf8.count < $1.utf8.count } ?? "" }

    func places(in text: TextLibrary.Text) -> [AuditedPlace] {
        for form in forms {
            let literal = text.content.passages(of: form)
            if !literal.isEmpty { return literal.map { AuditedPlace(text: text.name, passage: $0) } }
            // Proving knows what an editor's marks stand for.
            guard hasEditorsMarks else { continue }
            switch text.content.prove(Quotations.Quotation(form)) {
            case .proven(let cut): return [AuditedPlace(text: text.name, passage: cut)]
            case .refused(.severalWays(let cuts)):
                return cuts.map { AuditedPlace(text: text.name, passage: $0) }
            case .refused: continue
            }
        }
        return []
    }

    /// The passage that comes closest to the first part that doesn't stand in the text.
    func closest(in text: TextLibrary.Text) -> (text: String, passage: ClosestPassage)? {
        let missing = parts.first { text.content.passages(of: $0).isEmpty } ?? forms.last ?? ""
        return text.content.closestPassage(to: missing).map { (text.name, $0) }
    }
}

/// Words between ellipses and brackets, in order; what stands in brackets is the editor's.
private func partsBetweenMarks(of words: String) -> [String] {
    var parts = [""]
    var isBracketed = false
    for character in words.split(separator: "...", omittingEmptySubsequences: false).joined(separator: "…") {
        switch character {
        case "[", "…":
            if character == "[" { isBracketed = true }
            parts.append("")
        case "]": isBracketed = false
        default: if !isBracketed { parts[parts.count - 1].append(character) }
        }
    }
    let held = parts.map { String($0.drop { $0 == " " }) }.filter { Quotations.Quotation($0).wordCount > 0 }
    return held.isEmpty ? [words] : held
}
