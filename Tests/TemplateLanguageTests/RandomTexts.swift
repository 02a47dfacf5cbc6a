import TestSupport

/// Texts made to break a page: markup of Markdown, HTML and Mustache, and characters that are hard to handle.
enum RandomTexts {
    static let parts: [String] =
        (33...126).compactMap { UnicodeScalar($0) }.filter { !$0.properties.isAlphabetic }.map { String($0) }
        + [
            " ", "  ", "\t", "\n", "\n\n", "\r", "\r\n", "\u{0}", "\u{1}", "\u{B}", "\u{C}", "\u{7F}",
            "\u{85}", "\u{A0}",
            "\u{2028}", "\u{FEFF}", "\u{FFFD}", "a", "Zz", "ß", "日本", "e\u{301}", "\u{301}", "👩‍👩‍👧", "🇩🇪", "שלום",
            "\u{202E}abc\u{202C}", "\u{200F}", "\u{F0000}", "\u{F0002}", "\u{F0003}", "\u{10FFFD}",
            "{{text}}", "{{{text}}}",
            "{{/a}}", "<script>", "</script>", "</title>", "</textarea>", "<!--", "-->", "]]>", "<b x='",
            "&amp;",
            "&#60;", "&lt", "javascript:", "**", "`", "```\n", "\n# ", "\n- ", "\n| a | b |\n|---|---|\n",
            "](x)",
            "\\", "{.x}", "{#y}", "caption=\"", "|", " rows}", "http://a.b/?c=d&e",
        ]

    /// Every mark of punctuation in one text, then random ones.
    static func texts(_ count: Int, seed: UInt64) -> [String] {
        var generator = SeededGenerator(seed: seed)
        let punctuation = parts.filter { $0.utf8.count == 1 }.joined()
        return ["", punctuation, "\n", "\r\n\u{0}'\""]
            + (0..<count).map { _ in
                (0..<Int.random(in: 1...12, using: &generator))
                    .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            }
    }
}
