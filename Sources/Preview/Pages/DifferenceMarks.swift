/// The marks of a difference, `[-only in the quotation-]` and `{+only in the source+}`, as HTML has them.
enum DifferenceMarks {
    /// - Parameter text: escaped already. What the source itself prints so is shown so, too, and does no harm.
    static func html(_ text: String) -> String {
        marked(marked(text, "[-", "-]", as: "del"), "{+", "+}", as: "ins")
    }

    private static func marked(_ text: String, _ opening: String, _ closing: String, as name: String)
        -> String
    {
        let parts = text.split(separator: opening, omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { html, part in
            let ends = part.split(separator: closing, maxSplits: 1, omittingEmptySubsequences: false)
            html += ends.count == 2 ? "<\(name)>\(ends[0])</\(name)>\(ends[1])" : opening + part
        }
    }
}
