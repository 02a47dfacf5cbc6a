import Quotations

/// Where words stand in a text, and the terms by which each is found.
///
/// `terms` in `Templates/theme/search-words.js` does the same.
enum SearchWords {
    /// Calls with the byte range of each run of letters, marks and digits, and whether it's all ASCII.
    ///
    /// Hyphens and apostrophes part words: "Prigozhin’s" is found by "Prigozhin".
    static func forEachRun(in text: Span<UInt8>, _ body: (Range<Int>, _ isASCII: Bool) -> Void) {
        var start = 0
        while start < text.count {
            var end = start
            var gap = 0
            var isASCII = true
            while gap == 0 {
                while end < text.count, text[end].isLetterOrDigit { end += 1 }
                guard end < text.count, text[end] >= 0x80 else {
                    gap = 1
                    break
                }
                let (isWord, length) = partOfWord(at: end, in: text)
                if isWord { end += length } else { gap = length }
                isASCII = isASCII && !isWord
            }
            if end > start { body(start..<end, isASCII) }
            start = end + gap
        }
    }

    /// The folded word; of a script that writes without spaces each two letters in a row, and the last one.
    ///
    /// So each letter begins a term, and every stretch of two or more can be put together from terms.
    static func terms(of run: String) -> [String] {
        let scalars = Array(run.unicodeScalars)
        var terms: [String] = []
        var start = 0
        while start < scalars.count {
            let isUnspaced = isUnspaced(scalars[start])
            let end = scalars[start...].firstIndex { Self.isUnspaced($0) != isUnspaced } ?? scalars.count
            let folded = SearchFolding.fold(String(String.UnicodeScalarView(scalars[start..<end])))
            if isUnspaced {
                let letters = Array(folded.unicodeScalars)
                for (letter, next) in zip(letters, letters.dropFirst()) {
                    terms.append(String(String.UnicodeScalarView([letter, next])))
                }
                terms += letters.last.map { [String($0)] } ?? []
            } else if !folded.isEmpty {
                terms.append(String(folded.unicodeScalars.prefix(longest)))
            }
            start = end
        }
        return terms
    }

    /// How many letters of a word count.
    static let longest = 64

    /// Whether the scalar at a position, none of ASCII, belongs to a word, and its length in bytes.
    private static func partOfWord(at position: Int, in text: Span<UInt8>) -> (Bool, length: Int) {
        let first = text[position]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(text[position + offset] & 0x3F) }
        return (Unicode.Scalar(value).map(isPartOfWord) ?? false, length)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if SearchFolding.isIgnorable(scalar) { return true }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    /// Thai, Lao, Myanmar, Khmer, kana and Han.
    private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: true
        case 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF: true
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}

extension UInt8 {
    /// Of ASCII.
    fileprivate var isLetterOrDigit: Bool {
        (self | 0x20) &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
    }
}
