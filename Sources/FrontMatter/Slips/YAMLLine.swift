import SourceText

/// A line of YAML as a person reads it: spaces, dashes, a key, its value.
struct YAMLLine: Sendable {
    let file: SourceFile
    /// Without the line's break.
    let range: Range<Int>
    /// Where the spaces end that it begins with.
    let start: Int
    /// Where its words begin, behind spaces and dashes.
    let words: Int
    /// The word with which they begin, if a colon follows it.
    let key: Range<Int>?

    init(_ range: Range<Int>, in file: SourceFile) {
        self.file = file
        self.range = range
        let bytes = file.bytes
        func end(of byte: UInt8, from offset: Int) -> Int {
            bytes[offset..<range.upperBound].firstIndex { $0 != byte } ?? range.upperBound
        }
        start = end(of: space, from: range.lowerBound)
        var words = start
        while words + 1 < range.upperBound, bytes[words] == dash, bytes[words + 1] == space {
            words = end(of: space, from: words + 1)
        }
        let word = bytes[words..<range.upperBound].prefix { isLetter($0) || $0 == dash }
        let isKey = word.first.map(isLetter) == true && word.endIndex < range.upperBound
        self.words = words
        key = isKey && bytes[word.endIndex] == colon ? word.indices : nil
    }

    var hasDash: Bool { words > start }

    /// Where spaces may stand before the words: at the line's beginning, and behind a dash.
    var placesOfSpaces: [Int] {
        byte(at: start) == dash ? [start, start + 1, words] : [start]
    }

    /// Where what follows the key's colon begins.
    var behindColon: Int? { key.map { $0.upperBound + 1 } }

    /// What stands behind the key and the space after it; nil without a key that such a space or nothing follows.
    var value: Range<Int>? {
        guard let begin = behindColon, byte(at: begin).map(isWhiteSpace) != false else { return nil }
        let bytes = file.bytes[begin..<range.upperBound]
        return (bytes.firstIndex { !isWhiteSpace($0) } ?? range.upperBound)..<range.upperBound
    }

    /// Nil at the line's end and beyond.
    func byte(at offset: Int) -> UInt8? { offset < range.upperBound ? file.bytes[offset] : nil }

    /// The character at an offset; nil at the line's end and beyond.
    func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < range.upperBound else { return nil }
        return file.text(offset..<min(offset + 4, range.upperBound)).unicodeScalars.first
    }

    /// How far from the line's beginning an offset is, in characters.
    func column(of offset: Int) -> Int { offset - range.lowerBound }

    /// The lines of a range down to the one that holds an offset, without those that are empty, comments, or text below
    /// `key: |`.
    static func telling(in file: SourceFile, _ range: Range<Int>, downTo offset: Int) -> [YAMLLine] {
        var lines: [YAMLLine] = []
        var next = range.lowerBound
        while next <= offset, let current = FrontMatter.line(of: file.bytes, from: next) {
            next = current.next
            let line = YAMLLine(current.text, in: file)
            guard let first = line.byte(at: line.start), first != UInt8(ascii: "#") else { continue }
            if let last = lines.last, last.beginsBlock,
                line.column(of: line.start) > last.column(of: last.words)
            {
                continue
            }
            lines.append(line)
        }
        return lines
    }

    /// Whether its value is the text on the lines below it.
    private var beginsBlock: Bool {
        value.flatMap { byte(at: $0.lowerBound) }.map { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") }
            ?? false
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == space || byte == UInt8(ascii: "\t") }

private let space = UInt8(ascii: " ")
private let dash = UInt8(ascii: "-")
private let colon = UInt8(ascii: ":")
