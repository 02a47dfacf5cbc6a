import FrontMatter
import SourceText

/// Finds where a body's links, words and tags are written, in the order of reading.
///
/// A parsed document knows lines only. Things that stand in the same lines are looked for one after the
/// other, so that each of two equal ones has its own place.
struct BodyPlaces {
    private let file: SourceFile
    private let text: BodyText
    private let bytes: ArraySlice<UInt8>
    /// The indices at which the body's lines begin, with its end as the last.
    private lazy var lineStarts = Self.lineStarts(of: bytes)
    private var lastLines = 0...0
    private var lastEnd = 0
    /// What isn't written in lines that were looked through, as the address of a link by reference isn't in its
    /// paragraph: each of thousands would be looked for in all of it.
    private var absent: (lines: ClosedRange<Int>, texts: Set<String>) = (0...0, [])

    init(of record: RecordCommon) {
        self.init(of: record.bodyText, in: record.file)
    }

    init(of text: BodyText, in file: SourceFile) {
        self.file = file
        self.text = text
        bytes = text.bytes
    }

    /// A value with the place of the first of some texts that's written there, else of the first line.
    ///
    /// - Parameters:
    ///   - texts: what may be written there; a space in it stands for any white space.
    ///   - lines: of the body, from 1.
    mutating func locate<Value>(
        _ value: Value,
        writtenAs texts: String...,
        within lines: ClosedRange<Int>
    ) -> Located<Value> {
        let start = offset(ofLine: lines.lowerBound)
        let end = offset(ofLine: lines.upperBound + 1)
        let cursor = lines == lastLines ? min(max(start, lastEnd), end) : start
        if absent.lines != lines { absent = (lines, []) }
        let possible = texts.filter { !absent.texts.contains($0) }
        if let range = find(possible, in: cursor..<end) ?? find(possible, in: start..<end) {
            (lastLines, lastEnd) = (lines, range.upperBound)
            return located(value, at: range)
        }
        absent.texts.formUnion(possible)
        let line = bytes[start..<end].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return located(value, at: line.startIndex..<line.endIndex)
    }
}

extension BodyPlaces {
    private func located<Value>(_ value: Value, at range: Range<Int>) -> Located<Value> {
        let start = bytes.startIndex
        let inText = range.lowerBound - start..<range.upperBound - start
        return Located(value, in: file, at: text.rangeInFile(of: inText))
    }

    private mutating func offset(ofLine number: Int) -> Int {
        lineStarts[min(max(1, number), lineStarts.count) - 1]
    }

    /// Lines end as in CommonMark: with LF, CR or both.
    private static func lineStarts(of bytes: ArraySlice<UInt8>) -> [Int] {
        var starts = [bytes.startIndex]
        let text = bytes.span
        for offset in text.indices where text[offset] == lineFeed || text[offset] == carriageReturn {
            let isHalf =
                text[offset] == carriageReturn && offset + 1 < text.count && text[offset + 1] == lineFeed
            if !isHalf { starts.append(bytes.startIndex + offset + 1) }
        }
        starts.append(bytes.endIndex)
        return starts
    }

    private func find(_ texts: [String], in range: Range<Int>) -> Range<Int>? {
        for text in texts where !text.isEmpty {
            if let found = find(Array(text.utf8), in: range) { return found }
        }
        return nil
    }

    private func find(_ words: [UInt8], in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while let first = bytes[start..<range.upperBound].firstIndex(of: words[0]) {
            if let end = end(of: words, from: first, limit: range.upperBound) { return first..<end }
            start = first + 1
        }
        return nil
    }

    /// Where words end that begin at an offset; nil if others stand there.
    private func end(of words: [UInt8], from start: Int, limit: Int) -> Int? {
        var position = start
        for byte in words {
            guard position < limit else { return nil }
            if bytes[position] == byte {
                position += 1
            } else if byte == UInt8(ascii: " "), isWhiteSpace(bytes[position]) {
                while position < limit, isWhiteSpace(bytes[position]) { position += 1 }
            } else {
                return nil
            }
        }
        return position
    }

    private func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
