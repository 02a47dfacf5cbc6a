public import SourceText

/// A record's body: the bytes of its Markdown, and where they stand in the record's file.
///
/// In a Markdown file they stand there as they are, in a line of JSON as a string with escapes.
public struct BodyText: Sendable {
    private let file: SourceFile
    private let content: Content

    private enum Content: Sendable {
        case restOfFile(from: Int)
        /// A string of JSON, and the stretches in which text and file run alike, in order; an escape ends one.
        case string([UInt8], [Stretch])
    }

    private struct Stretch: Sendable {
        let offset: Int
        let offsetInFile: Int
    }

    public var bytes: ArraySlice<UInt8> {
        switch content {
        case .restOfFile(let offset): file.bytes[offset...]
        case .string(let bytes, _): bytes[...]
        }
    }

    /// The part of a file from an offset to its end.
    public init(_ file: SourceFile, from offset: Int) {
        self.file = file
        content = .restOfFile(from: offset)
    }

    /// A string of JSON, with what stands between its quotation marks.
    public init(_ string: Located<String>) {
        file = string.file
        let written = file.bytes
        var stretches: [Stretch] = []
        var (offset, offsetInFile) = (0, string.range.lowerBound)
        if written[offsetInFile] == UInt8(ascii: "\"") { offsetInFile += 1 }
        stretches.append(Stretch(offset: offset, offsetInFile: offsetInFile))
        while let next = written[offsetInFile..<string.range.upperBound].firstIndex(of: UInt8(ascii: "\\")),
            let escape = JSONEscape(in: written, at: next)
        {
            offset += next - offsetInFile + UTF8.width(escape.scalar)
            offsetInFile = next + escape.length
            stretches.append(Stretch(offset: offset, offsetInFile: offsetInFile))
        }
        content = .string(Array(string.value.utf8), stretches)
    }

    /// No body, for a record in a file.
    public static func none(in file: SourceFile) -> BodyText {
        BodyText(file: file, content: .string([], [Stretch(offset: 0, offsetInFile: 0)]))
    }

    private init(file: SourceFile, content: Content) {
        self.file = file
        self.content = content
    }

    /// The byte offsets in the file at which a part of the text is written.
    ///
    /// - Parameter range: offsets into the text, counted from 0.
    public func rangeInFile(of range: Range<Int>) -> Range<Int> {
        offsetInFile(of: range.lowerBound)..<offsetInFile(of: range.upperBound)
    }

    public func place(of range: Range<Int>) -> Place { file.place(of: rangeInFile(of: range)) }

    private func offsetInFile(of offset: Int) -> Int {
        let stretches: [Stretch]
        switch content {
        case .restOfFile(let start): return start + offset
        case .string(_, let ofString): stretches = ofString
        }
        var (low, high) = (0, stretches.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].offset <= offset { low = middle } else { high = middle }
        }
        return stretches[low].offsetInFile + offset - stretches[low].offset
    }
}

extension FieldType where Value == BodyText {
    /// Markdown in a string of JSON.
    public static var body: FieldType {
        FieldType(.text("Markdown in one text", example: "Some *words*.")) { value, file, name in
            FieldType<Located<String>>.located(.word).read(value, in: file, describedAs: name)
                .map { $0.map { BodyText($0) } }
        }
    }
}
