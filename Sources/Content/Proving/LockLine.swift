import SourceText

/// A line of a lock, taken apart into the words of which it consists.
struct LockLine {
    /// Where it stands in the lock's file, without its break.
    let range: Range<Int>
    let text: String
    let words: [String]
    /// The article that it's about, or one of the two.
    let article: Identifier?

    init(_ range: Range<Int>, of file: SourceFile) {
        self.range = range
        text = file.text(range)
        let bytes = file.bytes
        words = bytes.parts(of: range, between: UInt8(ascii: " "))
            .map { String(decoding: bytes[$0], as: UTF8.self) }
        article = words.first.flatMap(Identifier.init)
    }

    var isSharedRun: Bool { words.count > 1 && words[1] == "shared" }

    /// Which article it's about, and which quotation if it's about one; nil for what can be neither's line.
    var subject: (article: Identifier, digest: String?)? {
        guard words.count > 2, let article else { return nil }
        return (article, words[1] == "quotation" ? words[2] : nil)
    }
}

extension [UInt8] {
    /// The parts of a range between bytes of one kind, without empty ones.
    ///
    /// The standard library's `split` took a sixth of what reading a lock did.
    func parts(of range: Range<Int>, between separator: UInt8) -> [Range<Int>] {
        let bytes = span
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for position in range where bytes[position] == separator {
            if position > start { parts.append(start..<position) }
            start = position + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }
}
