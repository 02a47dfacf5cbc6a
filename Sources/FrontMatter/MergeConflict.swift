public import SourceText

/// What git leaves in a file that two people changed in the same lines.
///
/// Below a record's keys it would be published: `<<<<<<<` is text to Markdown, and `=======` makes a heading of the line
/// above it.
public enum MergeConflict {
    /// Nil where no line is a mark of a conflict; else the first one.
    public static func finding(in file: SourceFile) -> Finding? {
        guard let mark = firstMark(in: file.bytes.span) else { return nil }
        return Finding(
            FrontMatterFindings.mergeConflict,
            "two versions stand here, as git left them",
            at: file.place(of: mark..<file.bytes.count),
            help: "keep what's right of both, and remove the lines with <<<<<<<, ======= and >>>>>>>"
        )
    }

    /// Where the first line begins that's seven signs `<` or `>` with a space after them, as git writes no more and no
    /// fewer by itself.
    private static func firstMark(in bytes: Span<UInt8>) -> Int? {
        var start = 0
        for index in bytes.indices where bytes[index] == newline {
            if isMark(bytes, from: start) { return start }
            start = index + 1
        }
        return isMark(bytes, from: start) ? start : nil
    }

    private static func isMark(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        guard start + length < bytes.count, bytes[start + length] == space else { return false }
        let sign = bytes[start]
        return (sign == opening || sign == closing)
            && (start..<start + length).allSatisfy { bytes[$0] == sign }
    }

    private static let length = 7
    private static let opening = UInt8(ascii: "<")
    private static let closing = UInt8(ascii: ">")
    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")
}
