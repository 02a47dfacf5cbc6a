import Content

/// The names that records bear now who bore others before.
struct NewNames {
    private var names: [RecordName: Identifier] = [:]

    mutating func add<Record: ContentRecord>(_ pairs: RecordPairs<Record>) {
        for (old, new) in pairs.both where old.record.identifier != new.record.identifier {
            names[old.record.name] = new.record.identifier
        }
    }

    func name(of record: some ContentRecord) -> Identifier { names[record.name] ?? record.identifier }

    /// A body whose links name records as they're called now.
    func applied(to body: ArraySlice<UInt8>) -> [UInt8] {
        names.sorted { $0.key.description < $1.key.description }.reduce(Array(body)) { text, entry in
            Self.replace(
                Array("\(entry.key)".utf8),
                by: Array("\(entry.key.kind.rawValue):\(entry.value)".utf8),
                in: text
            )
        }
    }

    private static func replace(_ old: [UInt8], by new: [UInt8], in text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: old[0]) {
            let end = start + old.count
            result += rest[..<start]
            let isName = rest[start...].starts(with: old) && (end == text.count || !isOfName(text[end]))
            result += isName ? new : [old[0]]
            rest = rest[(isName ? end : start + 1)...]
        }
        return result + rest
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
