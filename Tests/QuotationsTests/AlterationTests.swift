import TestSupport
import Testing

@testable import Quotations

/// Spans of real texts, as they stand and altered in the ways that change what a source said.
@Suite struct `A span of a real text` {
    @Test(arguments: 0..<12 as Range<UInt64>)
    func `is proven at its place, however it's typed`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let span = Span(&generator)
            let typed = span.lines.map { Retyping.retype(folded($0), &generator) }.joined(separator: "\n")
            let proof = realTexts[span.text].prove(Quotation(typed))
            // Of short words a place inside quotation marks is preferred.
            let isFound = proof.passages.contains { $0.range == span.range }
            #expect(
                span.wordCount < 3 ? !proof.passages.isEmpty : isFound,
                "seed \(seed): “\(typed)” isn't proven at \(span.range): \(proof)"
            )
        }
    }

    /// Of 100 alterations of spans of three words and more, in 99 the proposed words lie where the span does.
    ///
    /// Of shorter ones an alteration leaves too little to go by; those are only refused.
    @Test(.enabled(if: realTexts.count > 1, "needs several texts: no folder ../shared/corpus"))
    func `is never accepted when it's altered, and its true words are proposed`() {
        var tally: [Alteration: Tally] = [:]
        for seed in 1_000..<1_012 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<20 {
                let span = Span(&generator)
                for alteration in Alteration.allCases {
                    guard let altered = alteration.alter(span, &generator) else { continue }
                    tally[alteration, default: Tally()].add(altered, span, seed: seed, alteration)
                }
            }
        }
        for alteration in Alteration.allCases {
            let part = tally[alteration] ?? Tally()
            print("\(alteration.rawValue): \(part)")
            #expect(part.altered > 10, "\(alteration.rawValue)")
            #expect(part.accepted == [], "\(alteration.rawValue): the text doesn't hold these")
        }
        let missed = tally.values.flatMap(\.missed)
        let explained = tally.values.reduce(0) { $0 + $1.explained }
        print("seeds 1000 to 1011: of \(explained) explained \(missed.count) elsewhere")
        #expect(missed.count * 100 <= explained, "\(missed.sorted())")
    }
}

/// What came of some alterations.
private struct Tally: CustomStringConvertible {
    private(set) var altered = 0
    private(set) var explained = 0
    private(set) var exact = 0
    private(set) var accepted: [String] = []
    private(set) var missed: [String] = []

    mutating func add(_ words: String, _ span: Span, seed: UInt64, _ alteration: Alteration) {
        let proof = realTexts[span.text].prove(Quotation(words))
        altered += 1
        if !proof.passages.isEmpty {
            // The editor's marks of a cut aren't the text's.
            let isLiteral = proof.passages.allSatisfy(\.isLiteral)
            if isLiteral, !span.mayHold(words) { accepted.append("seed \(seed): “\(words)”") }
            return
        }
        // Of a span that holds the source's own ellipsis a part is explained.
        guard case .refused(.notFound(let closest)) = proof else { return }
        // Words of another article have no true place in this one.
        guard span.wordCount >= 3, alteration != .source else { return }
        explained += 1
        let truth = span.lines.joined(separator: "\n")
        if closest?.passage.range == span.range || closest.map({ folded($0.words) }) == folded(truth) {
            exact += 1
        } else if !(closest.map { $0.passage.range.covers(span.range) } ?? false) {
            missed.append("seed \(seed): “\(words)” of “\(truth)”: “\(closest?.words ?? "none")”")
        }
    }

    var description: String {
        "\(altered) altered, \(accepted.count) accepted; of \(explained) explained \(exact) to the letter, \(missed.count) elsewhere"
    }
}

extension Range<Int> {
    /// Whether it's the same place but for a few words: they share more than half of both.
    fileprivate func covers(_ other: Range<Int>) -> Bool {
        let shared = clamped(to: other).count
        return shared * 2 > count && shared * 2 > other.count
    }
}

/// Words of one of the texts in a row.
struct Span {
    let text: Int
    /// The range of the text's bytes.
    let range: Range<Int>
    /// What each block has of it.
    let lines: [String]

    init(_ generator: inout SeededGenerator) {
        text = Int.random(in: realTexts.indices, using: &generator)
        let source = realTexts[text]
        // Most are as long as quotations are; some run over several blocks.
        let length = Int.random(in: 1...(generator.next() % 8 == 0 ? 90 : 25), using: &generator)
        let first = Int.random(in: 0..<source.words.count, using: &generator)
        let last = min(source.words.count, first + length) - 1
        range = source.words[first].lowerBound..<source.words[last].upperBound
        lines = source.printed(range).split(separator: "\n").map(String.init)
    }

    var words: [[String]] { lines.map { $0.split(separator: " ").map(String.init) } }
    var wordCount: Int { words.joined().count }

    private func isOfWord(_ letter: Character?) -> Bool {
        letter.map { $0.isLetter || $0.isNumber } ?? false
    }

    /// Whether words stand in the text by a simpler rule than the one that's tested: between no letters or digits.
    func mayHold(_ words: String) -> Bool {
        let (words, text) = (folded(words), folded(realTexts[text].printedWhole))
        return text.ranges(of: words).contains { range in
            let ends = [
                (text[..<range.lowerBound].last, words.first), (words.last, text[range.upperBound...].first),
            ]
            return !ends.contains { isOfWord($0) && isOfWord($1) }
        }
    }
}

extension QuotableText {
    /// The ranges of what stands between white space, block after block.
    var words: [Range<Int>] {
        blocks.flatMap { block in
            bytes[block].split { $0 <= 0x20 }.map { $0.startIndex..<$0.endIndex }
                .filter { holdsText(bytes, in: $0) }
        }
    }

    var printedWhole: String { printed(bytes.indices).split(separator: "\n").joined(separator: " ") }
}
