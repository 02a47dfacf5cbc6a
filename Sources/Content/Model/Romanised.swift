/// Words of other alphabets in Latin letters, for names that a person may change.
///
/// Cyrillic as BGN/PCGN has it, Greek as ELOT 743, Hangul by the Revised Romanization; letter by letter, since rules that
/// need a dictionary are out of reach here. What's of other scripts stays as it is.
enum Romanised {
    /// - Parameter text: in small letters, as `SearchFolding` makes them.
    static func letters(of text: String) -> String {
        let letters = Array(text)
        // In Ukrainian and Belarusian two of the letters sound otherwise than in Russian.
        let sounds =
            letters.contains(where: "іїєґў".contains) ? cyrillic.merging(ukrainian) { $1 } : cyrillic
        var latin = ""
        var position = 0
        while position < letters.count {
            let letter = letters[position]
            let next = position + 1 < letters.count ? letters[position + 1] : nil
            let following = position + 2 < letters.count ? letters[position + 2] : nil
            if let next, let pair = greekPairs["\(letter)\(next)"] {
                let isVoiceless = following.map("θκξπστφχψ".contains) ?? true
                latin += pair.hasSuffix("v") && isVoiceless ? pair.dropLast() + "f" : pair
                position += 2
                continue
            }
            latin += sounds[letter] ?? greek[letter] ?? syllable(letter, before: next) ?? String(letter)
            position += 1
        }
        return latin
    }

    /// A syllable of Hangul; its last letter sounds as a first one where the next syllable has none of its own.
    private static func syllable(_ letter: Character, before next: Character?) -> String? {
        guard let parts = HangulSyllable(letter) else { return nil }
        let linked = next.flatMap(HangulSyllable.init).map { $0.first == silent } ?? false
        return firsts[parts.first] + vowels[parts.vowel] + (linked ? linkedLasts : lasts)[parts.last]
    }
}

/// The numbers of a syllable's letters, as Unicode counts them.
private struct HangulSyllable {
    let first: Int
    let vowel: Int
    let last: Int

    init?(_ letter: Character) {
        guard let scalar = letter.unicodeScalars.first, (0xAC00...0xD7A3).contains(scalar.value) else {
            return nil
        }
        let number = Int(scalar.value - 0xAC00)
        (first, vowel, last) = (number / 588, number % 588 / 28, number % 28)
    }
}

private let cyrillic: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e",
    "ю": "yu", "я": "ya",
    "і": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "w",
    "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѕ": "dz",
]

private let ukrainian: [Character: String] = ["г": "h", "и": "y"]

private let greek: [Character: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "τ": "t", "υ": "y",
    "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
]

/// `v` is `f` before a voiceless letter, and at a word's end.
private let greekPairs = [
    "αυ": "av", "ευ": "ev", "ηυ": "iv", "ου": "ou", "γγ": "ng", "γξ": "nx", "γχ": "nch",
]

private let firsts = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
]
private let silent = 11
private let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
    "eu", "ui", "i",
]
private let lasts = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t",
    "ng",
    "t", "t", "k", "t", "p", "t",
]
private let linkedLasts = [
    "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m", "b", "bs",
    "s",
    "ss", "ng", "j", "ch", "k", "t", "p", "",
]
