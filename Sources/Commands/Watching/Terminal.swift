import Glibc

/// A terminal that a person looks at.
struct Terminal: Sendable {
    /// The one that messages go to; nil where they go to a file, to another program, or to a terminal that can't move
    /// its cursor.
    static var ofMessages: Terminal? {
        let isDumb = environment("TERM").map { $0.isEmpty || $0 == "dumb" } ?? true
        return isatty(STDERR_FILENO) == 1 && !isDumb ? Terminal() : nil
    }

    /// Writes over the line that the cursor stands in.
    func replaceLine(by text: String) {
        Report.write("\r\u{1B}[K" + text)
    }
}
