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
        words = file.bytes[range].split(separator: UInt8(ascii: " "))
            .map { String(decoding: $0, as: UTF8.self) }
        article = words.first.flatMap(Identifier.init)
    }

    var isSharedRun: Bool { words.count > 1 && words[1] == "shared" }

    /// Which article it's about, and which quotation if it's about one; nil for what can be neither's line.
    var subject: (article: Identifier, digest: String?)? {
        guard words.count > 2, let article else { return nil }
        return (article, words[1] == "quotation" ? words[2] : nil)
    }
}
