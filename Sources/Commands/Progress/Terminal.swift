import Glibc

/// A terminal that a person looks at.
struct Terminal: Sendable {
    /// The one that messages go to; nil where they go to a file, to another program, or to a terminal that can't move
    /// its cursor.
    static var ofMessages: Terminal? {
        let isDumb = environment("TERM").map { $0.isEmpty || $0 == "dumb" } ?? true
        return isatty(STDERR_FILENO) == 1 && !isDumb ? Terminal() : nil
    }

    /// How many characters fit beside one another where results go; nil where that isn't a terminal.
    static var widthOfOutput: Int? {
        var size = winsize()
        guard isatty(STDOUT_FILENO) == 1, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
            size.ws_col > 0
        else { return nil }
        return Int(size.ws_col)
    }

    /// Writes over the line that the cursor stands in.
    func replaceLine(by text: String) {
        Report.write("\r\u{1B}[K" + text)
    }
}
