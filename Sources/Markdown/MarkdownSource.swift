public import SourceText

/// A Markdown text, and where its bytes stand in what a person wrote.
public struct MarkdownSource: Sendable {
    public let bytes: ArraySlice<UInt8>
    /// The place of a range of offsets into `bytes`, counted from 0.
    public let place: @Sendable (Range<Int>) -> Place

    /// A text whose bytes are found by the caller's own rule, such as a template without its section lines.
    public init(bytes: ArraySlice<UInt8>, place: @escaping @Sendable (Range<Int>) -> Place) {
        self.bytes = bytes
        self.place = place
    }

    /// The part of a file from an offset to its end: the body that follows a record's front matter.
    public init(_ file: SourceFile, from offset: Int = 0) {
        let offset = min(max(0, offset), file.bytes.count)
        self.init(bytes: file.bytes[offset...]) { range in
            file.place(of: range.lowerBound + offset..<range.upperBound + offset)
        }
    }
}

extension MarkdownSource {
    /// The place of a line, counted from 1 within this text.
    public func place(ofLine number: Int) -> Place {
        place(offsets(ofLines: number...number))
    }

    /// Where some words first stand within lines of this text; the first of the lines if they don't.
    public func place(of words: String, within lines: ClosedRange<Int>) -> Place {
        let range = offsets(ofLines: lines)
        let words = Array(words.utf8)
        let text = bytes.dropFirst(range.lowerBound).prefix(range.count)
        guard let first = words.first, words.count <= text.count else {
            return place(ofLine: lines.lowerBound)
        }
        for start in text.startIndex...(text.endIndex - words.count)
        where text[start] == first && text[start...].starts(with: words) {
            let offset = start - bytes.startIndex
            return place(offset..<offset + words.count)
        }
        return place(ofLine: lines.lowerBound)
    }

    private func offsets(ofLines lines: ClosedRange<Int>) -> Range<Int> {
        var range = bytes.endIndex..<bytes.endIndex
        for (index, line) in TextLines(bytes).enumerated() where index + 1 >= lines.lowerBound {
            range = min(range.lowerBound, line.startIndex)..<line.endIndex
            if index + 1 >= lines.upperBound { break }
        }
        return range.lowerBound - bytes.startIndex..<range.upperBound - bytes.startIndex
    }
}
