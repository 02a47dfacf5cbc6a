import FrontMatter
import SourceText

extension TextEdits {
    /// Keeps a claim's old name in `formerly`, behind those that stand there.
    ///
    /// None of them is taken out, not even the new name, if the claim bore that once: by the first one feeds know it.
    mutating func keep(_ old: Identifier, of record: RecordCommon) throws(RenamingRefusal) {
        let file = record.file
        guard let fields = record.fieldsAsWritten, let first = fields.first else {
            throw .content("the claim's keys can't be read", at: record.place)
        }
        let name = record.isLine ? "\"\(old)\"" : old.text
        guard let field = fields.first(where: { $0.key == "formerly" }) else {
            if record.isLine {
                let start = first.keyRange.lowerBound
                replace(start..<start, of: file, by: "\"formerly\": [\(name)], ")
            } else {
                let end = endOfFrontMatter(of: record)
                replace(end..<end, of: file, by: "formerly: [\(name)]" + lineEnd(before: end, in: file))
            }
            return
        }
        let items = if case .list(let items) = field.value.content { items } else { [field.value] }
        if !items.contains(where: { $0.text == old.text }) { try add(name, to: field, in: file) }
    }

    private mutating func add(_ name: String, to field: Field, in file: SourceFile) throws(RenamingRefusal) {
        let range = field.value.range
        guard !field.value.isEmpty else {
            guard range.isEmpty else { return replace(range, of: file, by: "[\(name)]") }
            let colon = file.bytes[field.keyRange.upperBound...].firstIndex(of: UInt8(ascii: ":"))
            guard let colon else { throw .content("'formerly' has no colon", at: file.place(of: range)) }
            return replace(colon + 1..<colon + 1, of: file, by: " [\(name)]")
        }
        guard case .list(let items) = field.value.content else {
            return replace(range, of: file, by: "[\(file.text(range)), \(name)]")
        }
        if file.bytes[range.lowerBound] == UInt8(ascii: "[") {
            let end = range.upperBound - 1
            replace(end..<end, of: file, by: items.isEmpty ? name : ", \(name)")
        } else if let last = items.last {
            // A list with an item on each line gets another line, which begins as the last one does.
            let bytes = file.bytes
            let newline = UInt8(ascii: "\n")
            let start = bytes[..<last.range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
            let end = bytes[last.range.upperBound...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
            let dash = file.text(start..<last.range.lowerBound)
            replace(end..<end, of: file, by: dash + name + lineEnd(before: end, in: file))
        }
    }

    /// Where the line of dashes begins that ends a record's front matter.
    private func endOfFrontMatter(of record: RecordCommon) -> Int {
        let bytes = record.file.bytes
        var end = record.bodyText.rangeInFile(of: 0..<0).lowerBound
        if end > 0, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
        return bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    /// As the line ends that ends at an offset.
    private func lineEnd(before offset: Int, in file: SourceFile) -> String {
        file.bytes[..<offset].suffix(2).elementsEqual("\r\n".utf8) ? "\r\n" : "\n"
    }
}

extension FieldValue {
    fileprivate var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }
}
