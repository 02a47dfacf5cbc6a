import TestSupport
import Testing

@testable import Quotations

/// Speech made at random, and what sources might print of it.
@Suite struct `Whatever sources print of a statement` {
    private static let words = [
        "Wagner", "paid", "for", "weapons", "the", "the", "of", "éclair", "50,000", "don’t",
        "rocket-propelled",
        "Москва", "한글", "il\u{AD}legal", "a", "gates", "opened", "ministry", "武器", "midnight",
    ]
    private static let gaps = [
        " ", " ", " ", " ", "  ", ", ", " — ", ". ", "; ", "\u{A0}", "\n", " … ", " […] ", " [the group] ",
    ]

    @Test(arguments: 0..<200 as Range<UInt64>)
    func `joined, the pieces of each row are its words`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let speech = Self.makeSpeech(10...60, &generator)
        let printings = (0..<6).map { _ in Self.print(speech, &generator) }
        let variants = Variants.all(of: printings.map { Printing($0) }, ranks: printings.map { _ in 0 })
            .stretches
        var seen: [Int] = []
        for row in variants.flatMap(\.rows) {
            let joined = row.segments.map { $0.words + $0.gap }.joined()
            let printed = printings[row.printings[0]]
            #expect(joined == printed.trimmed, "seed \(seed)")
            seen += row.printings
        }
        #expect(seen.sorted() == Array(printings.indices), "seed \(seed): each printing stands in one row")
    }

    @Test(arguments: 200..<300 as Range<UInt64>)
    func `equal words show no difference`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let speech = Self.makeSpeech(3...60, &generator)
        let words = Self.join(speech, &generator)
        let equal = Variants.all(of: [Printing(words), Printing(words)], ranks: [0, 0]).stretches
        #expect(equal.map { $0.rows.map(\.printings) } == [[[0, 1]]], "seed \(seed)")
        #expect(equal.map(\.difference) == [.none], "seed \(seed)")
        #expect(equal[0].rows[0].segments.allSatisfy { $0.kind == .same || $0.kind == .cut }, "seed \(seed)")
    }

    @Test(arguments: 300..<500 as Range<UInt64>)
    func `a part of it differs in nothing from the whole`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let speech = Self.makeSpeech(20...60, &generator)
        let start = Int.random(in: 0..<speech.count - 12, using: &generator)
        let part = speech[start..<start + Int.random(in: 8...12, using: &generator)].joined(separator: " ")
        let whole = speech.joined(separator: " ")
        let variants = Variants.all(of: [Printing(part), Printing(whole)], ranks: [0, 0]).stretches
        guard variants.count == 1, variants[0].rows.count == 2 else {
            Issue.record("seed \(seed): “\(part)” isn't set beside “\(whole)”")
            return
        }
        #expect(variants[0].difference == .none, "seed \(seed): \(variants[0].rows)")
    }

    /// Each word of two printings stands beside the same word whichever of them is the reference.
    @Test(arguments: 500..<700 as Range<UInt64>)
    func `two printings differ in the same words from either side`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let speech = Self.makeSpeech(12...40, &generator)
        let printings = [speech, Self.alter(speech, &generator)].map { Printing($0.joined(separator: " ")) }
        let oneWay = Self.differences(Variants.all(of: printings, ranks: [0, 1]).stretches)
        let otherWay = Self.differences(Variants.all(of: printings, ranks: [1, 0]).stretches)
        #expect(oneWay.words == otherWay.instead, "seed \(seed)")
        #expect(oneWay.instead == otherWay.words, "seed \(seed)")
    }

    private static func makeSpeech(_ length: ClosedRange<Int>, _ generator: inout SeededGenerator) -> [String]
    {
        (0..<Int.random(in: length, using: &generator)).map { position in
            // Every third word is one of its own, so that a run stands in one place alone.
            position % 3 == 0 ? "w\(position)x" : words.randomElement(using: &generator) ?? ""
        }
    }

    private static func join(_ words: [String], _ generator: inout SeededGenerator) -> String {
        words.dropLast().map { $0 + (gaps.randomElement(using: &generator) ?? " ") }.joined()
            + (words.last ?? "")
    }

    /// What a source makes of a speech: a part of it, with some words changed.
    private static func print(_ speech: [String], _ generator: inout SeededGenerator) -> String {
        let first = Int.random(in: 0..<speech.count / 2, using: &generator)
        let last = Int.random(in: first + 2..<speech.count, using: &generator)
        return join(alter(Array(speech[first...last]), &generator), &generator)
    }

    private static func alter(_ speech: [String], _ generator: inout SeededGenerator) -> [String] {
        speech.flatMap { word -> [String] in
            switch Int.random(in: 0..<20, using: &generator) {
            case 0: []
            case 1: [word, "really"]
            case 2: ["other"]
            case 3: [word.uppercased()]
            default: [word]
            }
        }
    }

    /// The words marked as different, on either side, of all rows.
    private static func differences(_ variants: [Variants]) -> (words: [String], instead: [String]) {
        let different = variants.flatMap(\.rows).flatMap(\.segments).filter { $0.kind == .different }
        func sorted(_ texts: [String]) -> [String] {
            texts.flatMap { $0.split(separator: " ").map(String.init) }.sorted()
        }
        return (sorted(different.map(\.words)), sorted(different.map(\.instead)))
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
