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
        ("singletons are composed", "\u{212B} \u{2126} \u{F900}", "Å Ω 豈"),
        (
            "letters that only a dropped scalar kept apart are composed", "e\u{200B}\u{301} e\u{AD}\u{301}",
            "é é"
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

    @Test(arguments: FoldingTable.Folding.allMarks)
    func `has a fixed point for each mark that stands for others`(mark: String) {
        #expect(fold(mark) == mark)
    }

    private func fold(_ text: String) -> String {
        String(decoding: FoldedWords(text).bytes, as: UTF8.self)
    }
}

extension FoldingTable.Folding {
    static let allMarks = ["\"", "'", "-", "…"]
}
