import TestSupport

@testable import Quotations

/// Other ways to type the same words.
enum Retyping {
    /// What may be typed for one another.
    private static let alike: [[String]] = [
        ["\"", "“", "”", "„", "«", "»"], ["'", "‘", "’", "‚", "`"], ["-", "‐", "–", "—", "−", "―"],
        [" ", "  ", "\u{A0}", "\u{2009}", " \u{200B}", "\u{202F} "],
        ["…", "...", ". . .", ".\u{A0}.\u{A0}."],
        ["fi", "ﬁ"], ["ffi", "ﬃ"], ["é", "e\u{301}"], ["ç", "c\u{327}"], ["한", "\u{1112}\u{1161}\u{11AB}"],
    ]

    /// Types each mark, dash, space and ligature of a folded text in some way.
    static func retype(_ folded: String, _ generator: inout SeededGenerator) -> String {
        var typed = ""
        var rest = folded[...]
        while let next = rest.first {
            let group = alike.last { $0.contains { rest.hasPrefix($0) } }
            let taken = group?.filter { rest.hasPrefix($0) }.max { $0.count < $1.count }
            if let taken, let replacement = group?.randomElement(using: &generator) {
                typed += replacement
                rest = rest.dropFirst(taken.count)
            } else {
                typed.append(next)
                rest = rest.dropFirst()
            }
        }
        return typed
    }
}

/// Words as quotations are compared.
func folded(_ words: String) -> String {
    String(decoding: FoldedWords(words).bytes, as: UTF8.self)
}
