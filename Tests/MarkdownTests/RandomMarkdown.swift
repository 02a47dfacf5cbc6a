import TestSupport

/// Texts put together from what Markdown and HTML give a meaning to.
enum RandomMarkdown {
    static func text(_ generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...60, using: &generator)
        return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    private static let pieces = [
        "word", "Wagner", "zwölf", "北", " ", " ", "\n", "\n", "\n\n", "> ", "- ", "1. ", "    ", "# ", "\t",
        "*",
        "**", "_",
        "~~", "`", "``", "```\n", "[", "](", ")", "![", "[^n]", "[^n]: ", "[r]", "[r]: ", "<", ">", "</",
        "<b>",
        "<script>",
        "</script>", "<!--", "-->", "<img src=x onerror=alert(1)>", "<div>\n", "javascript:",
        "JavaScript&colon;",
        "data:",
        "https://a.b/?c&d", "claim:x", "//host", "\"", "'", "onclick=\"", "&", "&lt;", "&#106;", "&#0;", "\\",
        "|", "|-|\n",
        "|a|b|\n|-|:-:|\n", "- [ ] ", "- [x] ", "===\n", "---\n", "***\n", "  \n", "\\\n", "\r\n", "\u{0}",
        "\u{F0001}",
        "\u{202E}", "e\u{301}", "(", "!", ":", "title \"t\"",
    ]
}
