/// A quotation as an editor typed it, with the editor's own marks told apart from the source's words.
///
/// Marks are an omission (`…`, three dots, either in brackets), words put in (`[the group]`) and a letter whose
/// case was changed (`[W]e`). Whether they're the editor's at all, only the source can tell, which may print the
/// same: its literal words come first.
public struct EditedWords: Sendable, Hashable {
    public struct Element: Sendable, Hashable {
        public let kind: Kind
        /// As it was typed; those of all elements, joined, are what was typed.
        public let typed: String
    }

    public enum Kind: Sendable, Hashable {
        /// Words of the source, a letter of changed case as the source has it: of `[W]e` it's `we`.
        case words(String)
        case omission
        /// What the editor says instead of words of the source, or beside them.
        case insertion(String)
    }

    public let elements: [Element]
    /// Where letters stand whose case was changed, brackets included, in bytes of what was typed.
    let changedLetters: [Range<Int>]

    public init(_ typed: String) {
        var reader = EditedWordsReader(typed)
        reader.read()
        elements = reader.elements
        changedLetters = reader.changedLetters
    }

    /// Whether any of it is an editor's mark.
    public var hasMarks: Bool {
        !changedLetters.isEmpty || elements.contains { if case .words = $0.kind { false } else { true } }
    }
}

private struct EditedWordsReader {
    private let bytes: [UInt8]
    private let scalars: [Unicode.Scalar]
    /// Where each scalar begins in the bytes, and where the last one ends.
    private let offsets: [Int]
    private var position = 0
    private(set) var elements: [EditedWords.Element] = []
    private(set) var changedLetters: [Range<Int>] = []
    private var words: [UInt8] = []
    /// Where what `words` stands for begins.
    private var start = 0

    init(_ typed: String) {
        bytes = Array(typed.utf8)
        scalars = Array(typed.unicodeScalars)
        var offsets: [Int] = []
        offsets.reserveCapacity(scalars.count + 1)
        var offset = 0
        for scalar in scalars {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.offsets = offsets
        words.reserveCapacity(bytes.count)
    }

    mutating func read() {
        while position < scalars.count {
            if let end = endOfOmission(from: position) {
                add(.omission, until: end)
            } else if let (letter, end) = changedLetter(at: position) {
                words += letter.utf8
                changedLetters.append(offsets[position]..<offsets[end])
                position = end
            } else if let (insertion, end) = insertion(at: position) {
                add(.insertion(insertion), until: end)
            } else {
                words += bytes[offsets[position]..<offsets[position + 1]]
                position += 1
            }
        }
        endWords()
    }

    private mutating func add(_ kind: EditedWords.Kind, until end: Int) {
        endWords()
        elements.append(.init(kind: kind, typed: text(position..<end)))
        position = end
        start = end
    }

    private mutating func endWords() {
        guard start < position else { return }
        let words = String(decoding: words, as: UTF8.self)
        elements.append(.init(kind: .words(words), typed: text(start..<position)))
        self.words.removeAll(keepingCapacity: true)
        start = position
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
    }
}

extension EditedWordsReader {
    /// The end of `…`, `...`, `. . .`, `[…]` or `(…)`.
    private func endOfOmission(from start: Int) -> Int? {
        guard let close = closingBracket(of: scalars[start]) else { return endOfDots(from: start) }
        guard let end = endOfDots(from: skippingSpaces(from: start + 1)) else { return nil }
        let bracket = skippingSpaces(from: end)
        return bracket < scalars.count && scalars[bracket] == close ? bracket + 1 : nil
    }

    /// Of dots in a row, spaced or not, each three are an ellipsis, and what's over is full stops before them.
    private func endOfDots(from start: Int) -> Int? {
        guard start < scalars.count else { return nil }
        if scalars[start] == "…" { return start + 1 }
        var count = 0
        var end = start
        var next = start
        while next < scalars.count, scalars[next] == "." {
            count += 1
            end = next + 1
            next = skippingSpaces(from: end)
        }
        return count > 0 && count % 3 == 0 ? end : nil
    }

    private func skippingSpaces(from start: Int) -> Int {
        scalars[start...].firstIndex {
            FoldingTable.folding(of: $0) != .space || FoldingTable.isLineBreak($0)
        }
            ?? scalars.count
    }

    /// A letter in brackets with which a word begins, in the other case.
    private func changedLetter(at start: Int) -> (letter: String, end: Int)? {
        guard start + 3 < scalars.count, scalars[start] == "[", scalars[start + 2] == "]",
            !isWord(before: start),
            scalars[start + 3].properties.isAlphabetic || scalars[start + 3] == "’"
                || scalars[start + 3] == "'"
        else { return nil }
        let properties = scalars[start + 1].properties
        let other =
            properties.isUppercase
            ? properties.lowercaseMapping : properties.isLowercase ? properties.uppercaseMapping : nil
        return other.map { ($0, start + 3) }
    }

    /// Words in brackets that stand apart from other words: `deliver[ed]` alters one.
    private func insertion(at start: Int) -> (words: String, end: Int)? {
        guard scalars[start] == "[", !isWord(before: start),
            let close = scalars[(start + 1)...].firstIndex(where: { $0 == "]" || $0 == "[" || isBreak($0) }),
            scalars[close] == "]", close > start + 1,
            close + 1 == scalars.count || !WordScalar(scalars[close + 1]).isWord
        else { return nil }
        return (text(start + 1..<close), close + 1)
    }

    private func isWord(before position: Int) -> Bool {
        position > 0 && WordScalar(scalars[position - 1]).isWord
    }

    private func isBreak(_ scalar: Unicode.Scalar) -> Bool { FoldingTable.isLineBreak(scalar) }
}

private func closingBracket(of opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "[": "]"
    case "(": ")"
    default: nil
    }
}
