/// Words to be looked for, folded.
struct FoldedWords: Hashable {
    let bytes: [UInt8]
    /// The offsets of the spaces that may also match the end of a block: line breaks of what was typed.
    let lineBreaks: [Int]

    init(_ words: String) {
        let original = Array(words.utf8)
        // Most words fold to themselves.
        guard endOfPlainRun(of: original.span, from: 0, limit: original.count) < original.count else {
            bytes = original
            lineBreaks = []
            return
        }
        var folder = Folder(original)
        folder.fold(original.indices)
        bytes = folder.text.bytes
        lineBreaks = folder.text.lineBreaks
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// Whether there's a letter or digit in them.
    var holdsWord: Bool { countWords(in: bytes.indices, of: bytes) > 0 }

    /// Under three words and under twelve characters: too little to tell one place from another.
    var isShort: Bool {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        guard scalars.prefix(12).count < 12 else { return false }
        return countWords(in: bytes.indices, of: bytes) < 3
    }
}
