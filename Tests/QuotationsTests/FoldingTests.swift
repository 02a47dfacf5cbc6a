import Foundation
import TestSupport
import Testing

@testable import Quotations

@Suite struct `Folding` {
    @Test(arguments: [
        (
            "double quotation marks are alike", "“a” „b‟ «c» ＂d＂ 〝e〞 ″f‶ ❝g❞ צה״ל",
            #""a" "b" "c" "d" "e" "f" "g" צה"ל"#
        ),
        (
            "single ones, apostrophes and what's typed for them too", "‘a’ ‚b‛ ‹c› `d´ eʼs f′ g＇ ok՚",
            "'a' 'b' 'c' 'd' e's f' g' ok'"
        ),
        ("dashes are alike", "a-b‐c‑d‒e–f—g―h−i⸺j⸻k－l", "a-b-c-d-e-f-g-h-i-j-k-l"),
        (
            "spaces are alike", "a b\u{A0}c\u{2009}d\u{202F}e\u{3000}f\u{2003}g\u{205F}h\u{1680}i",
            "a b c d e f g h i"
        ),
        ("line breaks are spaces", "a\nb\r\nc\rd\u{2028}e\u{2029}f\u{85}g\u{C}h", "a b c d e f g h"),
        ("a run of space is one, and none at the ends", " \t a \u{A0}\u{200B}\n  b\u{FEFF} ", "a b"),
        ("three dots are an ellipsis, spaced or not", "a… b... c. . . d.\u{A0}.\u{A0}. e", "a… b… c… d… e"),
        (
            "of more dots each three are one", "a.... b…. c.… d. . . . e...... f…… g.....",
            "a.… b.… c.… d.… e…… f…… g..…"
        ),
        ("one dot or two stay as they are", "a. b.. c. . d", "a. b.. c. . d"),
        ("invisible scalars are dropped", "il\u{AD}le\u{200B}g\u{200D}al\u{FE0F}\u{2060}\u{FEFF}", "illegal"),
        ("bidirectional controls are dropped", "\u{202A}a\u{202E}b\u{2066}c\u{2069}\u{200F}\u{61C}d", "abcd"),
        ("control characters are dropped", "a\u{0}b\u{1B}c\u{7F}d\u{9F}e", "abcde"),
        ("ligatures of PDFs are opened", "ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ", "ff fi fl ffi ffl st st"),
        ("letters are composed", "e\u{301} A\u{30A} o\u{323}\u{302}", "é Å ộ"),
        ("marks are put in order", "q\u{307}\u{323}", "q\u{323}\u{307}"),
        ("Hangul is composed", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "한글"),
        (
            "of all scripts", "и\u{306} α\u{301} か\u{3099} ı\u{307} \u{6CC}\u{654}",
            "й ά が ı\u{307} \u{6CC}\u{654}"
        ),
        (
            "singletons are composed", "\u{212B} \u{2126} \u{F900} \u{387} \u{37E} \u{340}a",
            "Å Ω 豈 · ; \u{300}a"
        ),
        (
            "letters that only a dropped scalar kept apart are composed", "e\u{200B}\u{301} e\u{AD}\u{301}",
            "é é"
        ),
        (
            "a mark on a line break stays, as on a space", "foo\n\u{338}bar a \u{301}b",
            "foo \u{338}bar a \u{301}b"
        ),
        ("an opened ligature composes with a mark after it", "ﬁ\u{301}", "fí"),
        ("case stays", "We WE we ß SS", "We WE we ß SS"),
        ("compatibility forms stay", "² ½ Ⅳ ａ ㎏", "² ½ Ⅳ ａ ㎏"),
        ("look-alike letters stay", "a\u{430}", "a\u{430}"),
    ])
    func `makes alike what's typed in different ways`(rule: String, original: String, folded: String) {
        #expect(
            fold(original).unicodeScalars.elementsEqual(folded.unicodeScalars),
            "\(rule): \(fold(original))"
        )
        #expect(fold(fold(original)) == fold(original), "folding twice is folding once: \(rule)")
    }

    @Test func `reads what isn't UTF-8 as replacement characters`() {
        var folder = Folder([0x61, 0xFF, 0xE2, 0x80, 0x62, 0xC0, 0xAF])
        folder.fold(0..<7)
        #expect(
            String(decoding: folder.text.bytes, as: UTF8.self) == "a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}"
        )
    }

    @Test func `remembers where everything stood`() {
        let original = "\u{FEFF} “We­ will”  wait. . . for e\u{301}clairs, ﬁne\u{AD} ones"
        let text = QuotableText(blocks: [original])
        let folded = Array("\"We will\" wait… for éclairs, fine ones".utf8)
        #expect(text.folded.bytes == folded)
        for (words, printed) in [
            ("\"We", "“We"), ("We will", "We­ will"), ("will\" wait", "will”  wait"), ("wait…", "wait. . ."),
            ("éclairs", "e\u{301}clairs"), ("éclairs, fine", "e\u{301}clairs, ﬁne"), ("fine", "ﬁne"),
            ("ones", "ones"),
        ] {
            let passage = text.prove(Quotation(words, prefix: "", suffix: "")).passages.first
            #expect(
                passage.map { text.text($0.range).unicodeScalars.elementsEqual(printed.unicodeScalars) }
                    == true,
                "\(words)"
            )
        }
    }

    @Test(arguments: ["\"", "'", "-", "…", " a b ", "ffi"])
    func `leaves alone what it makes of others`(text: String) {
        #expect(fold(text) == text.trimmingCharacters(in: .whitespaces))
    }

    /// Every scalar by the table, white space as one space, all of it in normal form C as Foundation makes it.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func `is the table and normal form C, however fast`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x2D, 0x2F...0x7E, 0xA0...0x2FF, 0x300...0x345, 0x370...0x3FF, 0x400...0x52F,
            0x5D0...0x5EA,
            0x621...0x652, 0xE01...0xE4E, 0x1100...0x11C2, 0x1E00...0x1FFF, 0x2010...0x2025, 0x20A0...0x20C0,
            0x2100...0x214F, 0x3001...0x30FF, 0x4DB0...0x4E20, 0xA780...0xA78F, 0xAC00...0xAC20,
            0xD7A0...0xD7A3,
            0xF900...0xF910, 0xFB00...0xFB10, 0xFF00...0xFF20, 0x1F600...0x1F610, 0x1D15E...0x1D160,
        ]
        var scalars = String.UnicodeScalarView()
        let pool =
            (0..<3).compactMap { _ in ranges.randomElement(using: &generator) } + [
                0x20...0x7E, 0x300...0x330,
            ]
        for _ in 0..<Int.random(in: 1...80, using: &generator) {
            let value =
                pool.randomElement(using: &generator).map { UInt32.random(in: $0, using: &generator) } ?? 0x20
            if let scalar = Unicode.Scalar(value), scalar != "." { scalars.append(scalar) }
        }
        let original = String(scalars)
        let expected = reference(scalars).precomposedStringWithCanonicalMapping
        #expect(
            fold(original).unicodeScalars.elementsEqual(expected.unicodeScalars),
            "seed \(seed): \(scalars.map { String($0.value, radix: 16) }) \(fold(original)) \(expected)"
        )
    }

    @Test func `knows where words stood, whether they're asked for one by one or in order`() {
        let original = "\u{FEFF} “We­ will”  wait. . . for e\u{301}clairs, ﬁne\u{AD} ones"
        let text = QuotableText(blocks: [original, "and\u{200B} more "]).folded
        var anchor = 0
        for word in text.bytes.split(separator: UInt8(ascii: " ")) {
            let range = word.startIndex..<word.endIndex
            #expect(
                text.map.original(of: range, from: &anchor)
                    == text.map.start(range.lowerBound)..<text.map.end(range.upperBound)
            )
        }
        #expect(anchor > 0)
    }

    @Test(arguments: [
        "", "Plain words, 20 of them: they're (mostly) so.", "Один. Два", "one  two", " one", "one ", "it’s",
        "e\u{301}", "one... two", "평壤 and é",
    ])
    func `is the same for words as for texts`(words: String) {
        let bytes = Array(words.utf8)
        var folder = Folder(bytes)
        folder.fold(bytes.indices)
        #expect(FoldedWords(words).bytes == folder.text.bytes)
    }

    private func reference(_ scalars: String.UnicodeScalarView) -> String {
        var folded = ""
        for scalar in scalars {
            switch FoldingTable.folding(of: scalar) {
            case .itself: folded.unicodeScalars.append(scalar)
            case .nothing: break
            case .space: folded.unicodeScalars.append(" ")
            case .ellipsis: folded += "…"
            case .mark(let mark): folded.unicodeScalars.append(Unicode.Scalar(mark))
            case .letters(let letters): folded += letters
            }
        }
        var words = String.UnicodeScalarView()
        for word in folded.unicodeScalars.split(separator: " ") {
            if !words.isEmpty { words.append(" ") }
            words.append(contentsOf: word)
        }
        return String(words)
    }

    private func fold(_ text: String) -> String {
        String(decoding: FoldedWords(text).bytes, as: UTF8.self)
    }
}
