import TestSupport
import Testing

@testable import Quotations

/// Spans of real texts that an editor cut, truly and untruly.
@Suite struct `A cut span of a real text` {
    @Test(arguments: 2_000..<2_012 as Range<UInt64>)
    func `is proven by the parts that it prints`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            guard let cut = CutSpan(&generator) else { continue }
            let typed = cut.typed(&generator)
            let proof = realTexts[cut.text].prove(Quotation(typed))
            switch proof {
            case .refused(.partsApart(.quotationMark)):
                #expect(cut.leavesOutMark, "seed \(seed): no mark is left out of “\(typed)”")
            default:
                // Where the parts can be joined in another way, too, all ways are named.
                #expect(
                    proof.passages.contains { $0.parts == cut.parts },
                    "seed \(seed): “\(typed)” isn't proven at \(cut.parts): \(proof)"
                )
            }
            guard case .proven(let passage) = proof, passage.parts == cut.parts else { continue }
            #expect(passage.cuts.map(\.wordsLeftOut) == cut.wordsLeftOut, "seed \(seed): “\(typed)”")
        }
    }

    @Test func `is never accepted when its parts are altered`() {
        var refused = 0
        for seed in 3_000..<3_012 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<40 {
                guard var cut = CutSpan(&generator), cut.alter(&generator) else { continue }
                let typed = cut.typed(&generator)
                let proof = realTexts[cut.text].prove(Quotation(typed))
                if proof.passages.isEmpty { refused += 1 }
                #expect(
                    proof.passages.isEmpty || cut.mayHold,
                    "seed \(seed): “\(typed)” isn't in the text, but proven: \(proof)"
                )
            }
        }
        print("seeds 3000 to 3011: \(refused) altered cuts refused")
        #expect(refused > 100)
    }
}

/// Words of one block in a row, some of which are left out.
private struct CutSpan {
    let text: Int
    /// What's kept of the source, in bytes.
    let parts: [Range<Int>]
    /// The words of each part, as they're to be typed.
    private var words: [[String]]
    let wordsLeftOut: [Int]
    let leavesOutMark: Bool

    /// Nil for a span that's too short, or holds marks like those of an editor.
    init?(_ generator: inout SeededGenerator) {
        let span = Span(&generator)
        let source = realTexts[span.text]
        let inside = source.words.filter { span.range.contains($0.lowerBound) }
        let printed = span.lines.joined()
        guard span.lines.count == 1, inside.count >= 8, !printed.contains("…"), !printed.contains("..."),
            !printed.contains("[")
        else { return nil }
        // Three words are kept, one to three left out, and that once or twice.
        var kept = [0..<3]
        for _ in 0..<Int.random(in: 1...2, using: &generator)
        where kept[kept.count - 1].upperBound + 4 < inside.count {
            let start = kept[kept.count - 1].upperBound + Int.random(in: 1...3, using: &generator)
            kept.append(start..<min(start + 4, inside.count))
        }
        let gaps = zip(kept, kept.dropFirst()).map {
            inside[$0.upperBound - 1].upperBound..<inside[$1.lowerBound].lowerBound
        }
        text = span.text
        parts = kept.map { inside[$0.lowerBound].lowerBound..<inside[$0.upperBound - 1].upperBound }
        words = kept.map { $0.map { source.printed(inside[$0]) } }
        wordsLeftOut = gaps.map { countWords(in: $0, of: source.bytes) }
        leavesOutMark = gaps.contains { source.printed($0).contains { "\"“”„«»'‘’".contains($0) } }
    }

    /// Changes a word, takes one out, puts one in, or turns two parts round.
    mutating func alter(_ generator: inout SeededGenerator) -> Bool {
        let part = Int.random(in: words.indices, using: &generator)
        let place = Int.random(in: words[part].indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: words[part][place] += "x"
        case 1:
            guard words[part].count > 2, place > 0, place + 1 < words[part].count else { return false }
            words[part].remove(at: place)
        case 2: words[part].insert("not", at: place)
        default:
            guard words.count > 1 else { return false }
            words.swapAt(0, 1)
        }
        return true
    }

    /// The parts with marks between them; a letter at the beginning may stand in the other case, in brackets.
    func typed(_ generator: inout SeededGenerator) -> String {
        var typed = Self.changingCase(of: words[0], &generator)
        for part in words.dropFirst() {
            let mark = ["…", "[…]", "...", "(…)", "[the thing]"].randomElement(using: &generator) ?? "…"
            typed += " \(mark) " + part.joined(separator: " ")
        }
        return typed
    }

    private static func changingCase(of words: [String], _ generator: inout SeededGenerator) -> String {
        let text = words.joined(separator: " ")
        guard generator.next() % 3 == 0, let first = text.first, first.isASCII, first.isLetter,
            let second = text.dropFirst().first, second.isLetter
        else { return text }
        return "[\(first.isUppercase ? first.lowercased() : first.uppercased())]" + text.dropFirst()
    }

    /// Whether the parts stand in the text by a simpler rule than the one that's tested: in order, within a block.
    var mayHold: Bool {
        realTexts[text].blocks.contains { block in
            var rest = folded(realTexts[text].printed(block))[...]
            for part in words {
                guard let found = rest.firstRange(of: folded(part.joined(separator: " "))) else {
                    return false
                }
                rest = rest[found.upperBound...]
            }
            return true
        }
    }
}
