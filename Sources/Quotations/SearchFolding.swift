// `_nfd` isn't public yet; Unicode's normal form D stands nowhere else in the standard library.
@_spi(_Unicode) import Swift

/// What a word is found by, however it's written: without case, and without the marks that readers leave out.
///
/// `fold` in `Templates/theme/search-words.js` does the same with what's typed; `Tests/Fixtures/search/words.json` holds
/// both to it.
public enum SearchFolding {
    /// Small letters, without accents, points and vowel signs that stand for nothing of their own.
    public static func fold(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        var folded = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in word.lowercased()._nfd where !isIgnorable(scalar) {
            if isDroppable(scalar, after: previous) { continue }
            if let letters = spelledOut[scalar] {
                folded.append(contentsOf: letters.unicodeScalars)
            } else {
                folded.append(scalar)
            }
            previous = scalar
        }
        // Hangul and kana are whole letters again.
        return String(decoding: String(folded)._nfcCodeUnits, as: UTF8.self)
    }

    /// Whether a scalar is printed as nothing and stands within words: soft hyphens, joiners, directions.
    public static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Accents, Hebrew points and Arabic vowel signs; in Cyrillic only stress and the points of ё.
    ///
    /// A breve or points make another Cyrillic letter: й isn't и, nor ї і. In other scripts, such as those of
    /// India, signs are letters.
    private static func isDroppable(_ mark: Unicode.Scalar, after letter: Unicode.Scalar?) -> Bool {
        switch mark.value {
        case 0x306: !isCyrillic(letter)
        case 0x308: !isCyrillic(letter) || letter == "е"
        case 0x300...0x36F: true
        case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: true
        case 0x610...0x61A, 0x64B...0x65F, 0x670: true
        case 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED: true
        default: false
        }
    }

    private static func isCyrillic(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { (0x400...0x52F).contains($0.value) } ?? false
    }

    /// Letters that have no marks to lose, and are typed in others' place.
    private static let spelledOut: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
        "ı": "i",
        "ς": "σ", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    ]
}
