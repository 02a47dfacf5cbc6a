/// Reads the words of a folded text with the marks around them, and the editor's marks between them.
struct PrintingReader {
    private let text: FoldedText
    private let bytes: [UInt8]
    private let tokens: [WordToken]
    /// The editor's marks by the offset in the bytes at which they begin.
    private let marks: [Int: (end: Int, isLetter: Bool)]
    private(set) var words: [PrintedWord] = []
    private(set) var cuts: [PrintedCut] = []
    private(set) var keys: [UInt8] = []
    /// Where marks begin that open the next word.
    private var opening: Int?
    private var last: Item?

    private enum Item { case word, cut }

    init(_ text: FoldedText, of bytes: [UInt8], _ edited: EditedWords) {
        self.text = text
        self.bytes = bytes
        marks = Self.marks(of: edited)
        tokens = wordTokens(of: text.bytes, in: text.bytes.indices)
            .flatMap { Self.parts(of: $0, text, bytes) }
    }

    mutating func read() {
        var index = 0
        while index < tokens.count {
            switch editorialMark(at: index) {
            case .altered(let end):
                let range = tokens[index].range.lowerBound..<tokens[end].range.upperBound
                addWord(
                    range,
                    letters: Array(text.bytes[tokens[index + 1].range] + text.bytes[tokens[end].range])
                )
                index = end
            case .cut(let end):
                addCut(tokens[index].range.lowerBound..<tokens[end].range.upperBound)
                index = end
            case nil where tokens[index].isWord:
                addWord(tokens[index].range, letters: nil)
            case nil:
                addMark(at: index)
            }
            index += 1
        }
        // Marks that open nothing belong to what stands before them.
        if opening != nil { extendLast(to: text.bytes.count) }
    }
}

extension PrintingReader {
    /// A mark by which an editor changes a quotation, with the index of its last token.
    private enum EditorialMark {
        /// `[W]e`
        case altered(end: Int)
        /// `…`, `[…]`, `[the group]`
        case cut(end: Int)
    }

    /// The mark that begins with a token, if one does.
    private func editorialMark(at index: Int) -> EditorialMark? {
        guard let mark = marks[text.map.start(tokens[index].range.lowerBound)] else { return nil }
        var end = index
        while end + 1 < tokens.count, text.map.end(tokens[end + 1].range.upperBound) <= mark.end { end += 1 }
        // The letter in brackets and the rest of its word are one word.
        return mark.isLetter ? .altered(end: min(end + 1, tokens.count - 1)) : .cut(end: end)
    }

    private static func marks(of edited: EditedWords) -> [Int: (end: Int, isLetter: Bool)] {
        var marks: [Int: (end: Int, isLetter: Bool)] = [:]
        var start = 0
        for element in edited.elements {
            let end = start + element.typed.utf8.count
            if case .words = element.kind {} else { marks[start] = (end, isLetter: false) }
            start = end
        }
        for letter in edited.changedLetters { marks[letter.lowerBound] = (letter.upperBound, isLetter: true) }
        return marks
    }

    /// A token without the dashes in it that part words: folded they're hyphens, which join them.
    private static func parts(of token: WordToken, _ text: FoldedText, _ bytes: [UInt8]) -> [WordToken] {
        guard token.isWord else { return [token] }
        let range = token.range
        var parts: [WordToken] = []
        var start = range.lowerBound
        for offset in range where text.bytes[offset] == UInt8(ascii: "-") {
            let printed = DecodedScalar(in: bytes, at: text.map.start(offset), limit: bytes.count).scalar
                .value
            // En dash to horizontal bar; between digits an en dash joins.
            guard 0x2012...0x2015 ~= printed,
                !isDigit(text.bytes, offset - 1) || !isDigit(text.bytes, offset + 1)
            else { continue }
            if start < offset { parts.append(WordToken(start..<offset, isWord: true)) }
            parts.append(WordToken(offset..<offset + 1, isWord: false))
            start = offset + 1
        }
        if start < range.upperBound { parts.append(WordToken(start..<range.upperBound, isWord: true)) }
        return parts
    }

    private static func isDigit(_ bytes: [UInt8], _ offset: Int) -> Bool {
        bytes.indices.contains(offset) && 0x30...0x39 ~= bytes[offset]
    }
}

extension PrintingReader {
    /// Adds a word.
    ///
    /// - Parameter letters: what the word comes to if the editor wrote it with brackets.
    private mutating func addWord(_ core: Range<Int>, letters: [UInt8]?) {
        let start = keys.count
        keys += ComparableWord.lowercased(letters ?? Array(text.bytes[core]))
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in keys[start...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let folded = (opening ?? core.lowerBound)..<core.upperBound
        words.append(
            PrintedWord(
                printed: printed(folded),
                folded: folded,
                core: core,
                key: start..<keys.count,
                hash: hash,
                letters: letterCount(core),
                isAltered: letters != nil
            )
        )
        opening = nil
        last = .word
    }

    private mutating func addCut(_ folded: Range<Int>) {
        cuts.append(
            PrintedCut(
                printed: printed((opening ?? folded.lowerBound)..<folded.upperBound),
                word: words.count
            )
        )
        opening = nil
        last = .cut
    }

    /// A mark closes what stands directly before it, or opens what stands directly after it.
    ///
    /// One that stands free, such as a dash between spaces, follows what was before it.
    private mutating func addMark(at index: Int) {
        let range = tokens[index].range
        guard opening == nil, last != nil else {
            opening = opening ?? range.lowerBound
            return
        }
        let closes = tokens[index - 1].range.upperBound == range.lowerBound
        let opens = index + 1 < tokens.count && tokens[index + 1].range.lowerBound == range.upperBound
        if closes || !opens { extendLast(to: range.upperBound) } else { opening = range.lowerBound }
    }

    private mutating func extendLast(to end: Int) {
        switch last {
        case .word:
            words[words.count - 1].folded = words[words.count - 1].folded.lowerBound..<end
            words[words.count - 1].printed = printed(words[words.count - 1].folded)
        case .cut:
            let start = cuts[cuts.count - 1].printed.lowerBound
            cuts[cuts.count - 1].printed = start..<text.map.end(end)
        case nil:
            break
        }
    }

    private func printed(_ folded: Range<Int>) -> Range<Int> {
        text.map.start(folded.lowerBound)..<text.map.end(folded.upperBound)
    }

    private func letterCount(_ core: Range<Int>) -> Int {
        let first = DecodedScalar(in: text.bytes, at: core.lowerBound, limit: core.upperBound).scalar
        if WordScalar(first).kind == .unspacedLetter { return 3 }
        return text.bytes[core].count { $0 & 0xC0 != 0x80 }
    }
}
