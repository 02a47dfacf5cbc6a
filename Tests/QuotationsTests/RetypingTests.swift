import TestSupport
import Testing

@testable import Quotations

/// Texts made at random of words, marks, dashes and spaces of all kinds, and quotations typed from them.
@Suite struct `Whatever way a quotation is typed` {
    private static let words = [
        "Wagner", "paid", "weapons", "éclair", "e\u{301}toile", "50,000", "U.S.", "don’t", "rocket-propelled",
        "ﬁnd",
        "oﬃcials", "Ελλάδα", "Москва", "한글", "\u{1112}\u{1161}\u{11AB}", "il\u{AD}legal", "a", "of",
        "2022–23", "ça",
    ]
    private static let gaps = [
        " ", " ", " ", "  ", "\u{A0}", "\n", " — ", " – ", "—", ", ", "; ", "… ", "... ", " . . . ", "” ",
        " “", " ‘", "’ ",
        " (", ") ", "\u{2009}", "\u{200B} ", "\r\n", ". ", ".... ",
    ]
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `it's proven where it stands`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let (text, source, tokens) = makeText(&generator)
        for _ in 0..<20 {
            // Three words at least: of shorter ones a place inside quotation marks is preferred.
            let first = Int.random(in: 0..<tokens.count - 2, using: &generator)
            let last = Int.random(in: first + 2..<min(tokens.count, first + 12), using: &generator)
            let range = tokens[first].lowerBound..<tokens[last].upperBound
            let printed = String(decoding: source[range], as: UTF8.self)
            let typed = Retyping.retype(folded(printed), &generator)
            let proof = text.prove(Quotation(typed))
            let found = proof.passages.contains { $0.range == range }
            #expect(found, "seed \(seed): “\(typed)” isn't proven at \(range), “\(printed)”: \(proof)")
            if proof.outcome == "proven" { #expect(proof.passage?.range == range) }
        }
    }

    @Test(arguments: 100..<160 as Range<UInt64>)
    func `with a letter changed it never is`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let (text, source, tokens) = makeText(&generator)
        for _ in 0..<10 {
            let first = Int.random(in: 0..<tokens.count, using: &generator)
            let last = Int.random(in: first..<min(tokens.count, first + 12), using: &generator)
            var typed = Array(
                String(decoding: source[tokens[first].lowerBound..<tokens[last].upperBound], as: UTF8.self)
            )
            let letters = typed.indices.filter { typed[$0].isASCII && typed[$0].isLetter }
            guard let changed = letters.randomElement(using: &generator) else { continue }
            // No text holds these letters.
            typed[changed] = Bool.random(using: &generator) ? "z" : "Q"
            let proof = text.prove(Quotation(String(typed)))
            // Words with an ellipsis are looked for part by part, too.
            let (wanted, explained) =
                switch proof {
                case .refused(.notFound(let closest)): (String(typed), closest)
                case .refused(.partNotFound(let part, let closest)): (part, closest)
                default: ("", nil)
                }
            #expect(!wanted.isEmpty, "seed \(seed): “\(String(typed))”: \(proof.outcome)")
            guard let closest = explained else { continue }
            let pieces = closest.differences
            let ofSource = pieces.map { if case .onlyInQuotation = $0 { "" } else { $0.words } }.joined()
            #expect(ofSource == closest.words, "seed \(seed)")
            let ofQuotation = pieces.map { if case .onlyInSource = $0 { "" } else { $0.words } }.joined()
            #expect(
                folded(ofQuotation).filter { $0 != " " } == folded(wanted).filter { $0 != " " },
                "seed \(seed)"
            )
            let ranges = text.prove(Quotation(closest.words)).passages.map(\.range)
            #expect(
                ranges.contains(closest.passage.range) || wordCount(in: closest.words) < 3,
                "seed \(seed): the closest passage of “\(String(typed))” isn't proven itself: “\(closest.words)”"
            )
        }
    }

    private func wordCount(in words: String) -> Int {
        words.split { $0 == " " || $0 == "\u{A0}" || $0 == "—" }.count
    }

    /// A text with its source and the ranges of its words.
    private func makeText(_ generator: inout SeededGenerator) -> (QuotableText, [UInt8], [Range<Int>]) {
        var source: [UInt8] = []
        var tokens: [Range<Int>] = []
        for _ in 0..<Int.random(in: 5...120, using: &generator) {
            let word = Self.words.randomElement(using: &generator) ?? ""
            tokens.append(source.count..<source.count + word.utf8.count)
            // A space that doesn't break joins digits: "50 000".
            var gap = Self.gaps.randomElement(using: &generator) ?? " "
            if word.last?.isNumber == true, ["\u{A0}", "\u{2009}"].contains(gap) { gap = " " }
            source += Array((word + gap).utf8)
        }
        let text = QuotableText(blocks: [String(decoding: source, as: UTF8.self)])
        return (text, source, tokens)
    }
}

extension ClosestPassage.Difference {
    fileprivate var words: String {
        switch self {
        case .same(let words), .onlyInQuotation(let words), .onlyInSource(let words): words
        }
    }
}
