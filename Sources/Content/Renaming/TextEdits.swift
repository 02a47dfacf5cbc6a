import FrontMatter
import SourceText

/// What's to be written in place of some ranges of records' bytes.
struct TextEdits {
    private struct Edit {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    private var edits: [ObjectIdentifier: (file: SourceFile, edits: [Edit])] = [:]

    /// Counts a record among those that change, whether anything in it does or not.
    mutating func touch(_ file: SourceFile) {
        if edits[ObjectIdentifier(file)] == nil { edits[ObjectIdentifier(file)] = (file, []) }
    }

    mutating func replace(_ range: Range<Int>, of file: SourceFile, by text: String) {
        edits[ObjectIdentifier(file), default: (file, [])].edits.append(
            Edit(range: range, bytes: Array(text.utf8))
        )
    }

    /// The records that change, with their new bytes, by the old ones.
    var sources: [ObjectIdentifier: SourceFile] {
        edits.mapValues { file, edits in
            SourceFile(path: file.path, bytes: Self.apply(edits, to: file.bytes), firstLine: file.firstLine)
        }
    }

    /// The same, each beside its old state.
    var changedFiles: [(old: SourceFile, new: SourceFile)] {
        let sources = sources
        return edits.compactMap { key, value in sources[key].map { (value.file, $0) } }
    }

    private static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(edit.range, with: edit.bytes)
        }
        return result
    }
}

extension TextEdits {
    /// Writes another name where a value is written that's a name, with or without its kind.
    mutating func replaceName(
        _ use: Located<Identifier>,
        _ name: RecordName,
        by new: Identifier
    ) throws(RenamingRefusal) {
        let written = Array(use.file.bytes[use.range])
        let marks = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let isQuoted = written.count > 2 && marks.contains(written[0]) && written.last == written[0]
        let word = isQuoted ? written.dropFirst().dropLast() : written[...]
        let (bare, whole) = (name.identifier.text, name.description)
        guard word.elementsEqual(bare.utf8) || word.elementsEqual(whole.utf8) else {
            throw .content(
                "\(name) is named here in an unusual way: write it as \(bare) first",
                at: use.place
            )
        }
        let end = use.range.lowerBound + word.endIndex
        replace(end - bare.utf8.count..<end, of: use.file, by: new.text)
    }

    /// Writes another name in the links of a body, wherever one stands as a link's target: `](claim:paid)`.
    mutating func replaceLinks(in record: RecordCommon, to name: RecordName, by new: Identifier) {
        let text = record.bodyText
        let range = text.rangeInFile(of: 0..<text.bytes.count)
        let bytes = record.file.bytes
        let target = Array(name.description.utf8)
        var start = range.lowerBound
        while let found = bytes[start..<range.upperBound].firstIndex(of: target[0]) {
            start = found + 1
            let end = found + target.count
            guard end <= range.upperBound, bytes[found..<end].elementsEqual(target),
                end == range.upperBound || !isOfName(bytes[end]),
                isTarget(at: found, in: bytes[range.lowerBound...])
            else { continue }
            replace(end - name.identifier.text.utf8.count..<end, of: record.file, by: new.text)
        }
    }
}

/// Whether what stands before an offset opens a link's target: `](`, `]:`, with a `<` or without, or a `<` alone.
private func isTarget(at offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let isBracketed = offset > bytes.startIndex && bytes[offset - 1] == UInt8(ascii: "<")
    let before = bytes[..<(isBracketed ? offset - 1 : offset)]
    let end = before.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
    guard let end, end > before.startIndex else { return isBracketed }
    let opens = before[end] == UInt8(ascii: "(") || before[end] == UInt8(ascii: ":")
    return isBracketed || opens && before[end - 1] == UInt8(ascii: "]")
}
