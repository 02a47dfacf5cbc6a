/// Which of a document's marks comes next while its words are written, and how far they are.
struct MarkCursor {
    /// In rising order; no two hold the same word.
    private let marks: [TextMark]
    private var next = 0
    /// How much of the plain text has been written.
    private var position = 0
    /// Whether some words of the next mark have been written.
    private var hasBegun = false
    private(set) var isOpen = false
    /// Notes that wait for the end of a link.
    private var notes = ""

    /// Nil where there's nothing to mark.
    init?(_ marks: [TextMark]) {
        if marks.isEmpty { return nil }
        self.marks = marks
    }

    /// Writes words of the plain text, and opens and closes the marks that stand in them.
    mutating func write(_ words: [UInt8], inLink: Bool, to output: inout [UInt8]) {
        var rest = words[...]
        while let mark = current, !rest.isEmpty, mark.range.lowerBound < position + rest.count {
            write(rest.take(mark.range.lowerBound - position), to: &output)
            open(mark, in: &output)
            write(rest.take(mark.range.upperBound - position), to: &output)
            if position >= mark.range.upperBound {
                close(in: &output)
                finish(inLink: inLink, in: &output)
            }
        }
        write(rest, to: &output)
    }

    /// Closes the mark that's open, which goes on with the next words.
    mutating func close(in output: inout [UInt8]) {
        guard isOpen, let mark = current else { return }
        output.append(contentsOf: mark.closing.utf8)
        isOpen = false
    }

    /// Writes what had to wait for the end of a link.
    mutating func endLink(in output: inout [UInt8]) {
        output.append(contentsOf: notes.utf8)
        notes = ""
    }

    /// Takes in the line break after a block's words; what ends with it belongs to the block.
    mutating func endBlock(in output: inout [UInt8]) {
        position += 1
        while let mark = current, mark.range.upperBound <= position { finish(inLink: false, in: &output) }
    }

    /// Takes in words that were written without marks.
    mutating func skip(_ count: Int, inLink: Bool, in output: inout [UInt8]) {
        position += count
        while let mark = current, mark.range.upperBound <= position { finish(inLink: inLink, in: &output) }
    }
}

extension MarkCursor {
    private var current: TextMark? { marks.indices.contains(next) ? marks[next] : nil }

    private mutating func open(_ mark: TextMark, in output: inout [UInt8]) {
        guard !isOpen else { return }
        output.append(contentsOf: (hasBegun ? mark.reopening : mark.opening).utf8)
        hasBegun = true
        isOpen = true
    }

    private mutating func finish(inLink: Bool, in output: inout [UInt8]) {
        guard let mark = current else { return }
        if inLink { notes += mark.note } else { output.append(contentsOf: mark.note.utf8) }
        next += 1
        hasBegun = false
    }

    private mutating func write(_ words: ArraySlice<UInt8>, to output: inout [UInt8]) {
        position += words.count
        output.appendText(String(decoding: words, as: UTF8.self))
    }
}

extension ArraySlice<UInt8> {
    /// Removes as many bytes from the beginning, or all if there are fewer, and returns them.
    fileprivate mutating func take(_ count: Int) -> ArraySlice {
        let taken = prefix(Swift.max(0, count))
        self = self[taken.endIndex...]
        return taken
    }
}
