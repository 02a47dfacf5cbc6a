/// Words as one source printed them, taken apart so that another source's can be laid beside them.
public struct Printing: Sendable {
    /// As it was printed.
    let bytes: [UInt8]
    let folded: [UInt8]
    /// The words without regard to case, one after the other.
    let keys: [UInt8]
    let words: [PrintedWord]
    let cuts: [PrintedCut]

    public init(_ words: String) {
        let bytes = Array(words.utf8)
        var folder = Folder(bytes)
        folder.fold(bytes.indices)
        var reader = PrintingReader(folder.text, of: bytes, EditedWords(words))
        reader.read()
        self.bytes = bytes
        folded = folder.text.bytes
        keys = reader.keys
        self.words = reader.words
        cuts = reader.cuts
    }

    /// The folded words without the marks at their ends: equal where two sources print the same.
    public var wording: ArraySlice<UInt8> {
        guard let first = words.first, let last = words.last else { return [] }
        return folded[first.core.lowerBound..<last.core.upperBound]
    }
}

extension Printing {
    /// What was printed from the beginning of one word to the end of another.
    func text(_ words: ClosedRange<Int>) -> String {
        text(
            printed: self.words[words.lowerBound].printed
                .lowerBound..<self.words[words.upperBound].printed.upperBound
        )
    }

    /// The cuts that stand directly before a word; those at the end stand before the word after the last.
    func cuts(before word: Int) -> ArraySlice<PrintedCut> {
        guard let first = cuts.firstIndex(where: { $0.word == word }) else { return [] }
        return cuts[first...].prefix { $0.word == word }
    }

    func hasCut(before word: Int) -> Bool { cuts.contains { $0.word == word } }

    /// Where a word begins in what was printed, or where everything ends.
    func start(of word: Int) -> Int {
        word < words.count ? words[word].printed.lowerBound : max(end, cuts.last?.printed.upperBound ?? end)
    }

    private var end: Int { words.last?.printed.upperBound ?? 0 }

    func text(printed range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether two words are one, and printed alike.
    ///
    /// Marks at the end of a passage, or beside a cut, are where the editor stopped, and aren't compared.
    func printsAlike(_ word: Int, as other: Int, of printing: Printing) -> Bool {
        let (one, two) = (words[word], printing.words[other])
        guard hasSameKey(one, as: two, of: printing) else { return false }
        if !one.isAltered, !two.isAltered, folded[one.core] != printing.folded[two.core] { return false }
        let openings = (marks(before: word), printing.marks(before: other))
        let closings = (marks(after: word), printing.marks(after: other))
        return isAlike(openings) && isAlike(closings)
    }

    func hasSameKey(_ one: PrintedWord, as other: PrintedWord, of printing: Printing) -> Bool {
        one.hash == other.hash && keys[one.key] == printing.keys[other.key]
    }

    /// The marks that open a word; nil where the passage begins or begins anew.
    private func marks(before word: Int) -> ArraySlice<UInt8>? {
        guard word > 0, !hasCut(before: word) else { return nil }
        return folded[words[word].folded.lowerBound..<words[word].core.lowerBound]
    }

    /// The marks that close a word; nil where the passage ends or breaks off.
    private func marks(after word: Int) -> ArraySlice<UInt8>? {
        guard word + 1 < words.count, !hasCut(before: word + 1) else { return nil }
        return folded[words[word].core.upperBound..<words[word].folded.upperBound]
    }

    /// Whether marks are the same but for spaces, as far as both passages have any.
    private func isAlike(_ marks: (ArraySlice<UInt8>?, ArraySlice<UInt8>?)) -> Bool {
        guard let one = marks.0, let other = marks.1 else { return true }
        return one.filter { $0 != space } == other.filter { $0 != space }
    }
}

private let space = UInt8(ascii: " ")
