/// A sentence as its words and the marks between them, for checks that read the desk's own English.
///
/// What stands between quotation marks is somebody else's and is passed over.
struct EnglishSentence {
    struct Token {
        /// A word, or one mark of punctuation.
        let text: Substring
        /// The same in lower case.
        let word: String

        var isLowerCase: Bool { text == word }
    }

    let text: String
    let tokens: [Token]
    /// How many of them are commas, which every joint of a list asks.
    let commas: Int

    init(_ text: String) {
        self.init(text, Self.tokens(of: text))
    }

    private init(_ text: String, _ tokens: [Token]) {
        self.text = text
        self.tokens = tokens
        commas = tokens.count { $0.word == "," }
    }

    /// The sentences of a text; what follows an abbreviation's period counts as another.
    static func all(in text: String) -> [EnglishSentence] {
        tokens(of: text).split { [".", "!", "?"].contains($0.word) }.map { EnglishSentence(text, Array($0)) }
    }

    /// The first of some phrases, each of words with single spaces, that stands in the sentence.
    func firstPhrase(among phrases: [String]) -> String? {
        phrases.first { phrase in
            let words = phrase.split(separator: " ")
            guard words.count <= tokens.count else { return false }
            return (0...tokens.count - words.count).contains { start in
                words.indices.allSatisfy { tokens[start + $0].word == words[$0] }
            }
        }
    }
}

extension EnglishSentence {
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var isQuoted = false
        let scalars = text.unicodeScalars
        var position = scalars.startIndex
        while position < scalars.endIndex {
            let start = position
            let scalar = scalars[start]
            scalars.formIndex(after: &position)
            if scalar == "“" || scalar == "\"" && !isQuoted {
                isQuoted = true
            } else if scalar == "”" || scalar == "\"" {
                isQuoted = false
            } else if isPartOfWord(scalar) {
                while position < scalars.endIndex,
                    isPartOfWord(scalars[position]) || isPointOfNumber(at: position, in: scalars)
                {
                    scalars.formIndex(after: &position)
                }
                if !isQuoted { tokens.append(Token(text[start..<position])) }
            } else if !isQuoted, scalar != " ", !scalar.properties.isWhitespace {
                tokens.append(Token(text[start..<position]))
            }
        }
        return tokens
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if !scalar.isASCII {
            return scalar == "’" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "'", "-": return true
        default: return false
        }
    }

    /// Whether a comma or period stands between digits, as in 50,000 and 2.5.
    private static func isPointOfNumber(at position: String.Index, in scalars: String.UnicodeScalarView)
        -> Bool
    {
        guard scalars[position] == "," || scalars[position] == "." else { return false }
        let next = scalars.index(after: position)
        return next < scalars.endIndex && ("0"..."9").contains(scalars[next])
            && ("0"..."9").contains(scalars[scalars.index(before: position)])
    }
}

extension EnglishSentence.Token {
    fileprivate init(_ text: Substring) {
        self.text = text
        word = text.lowercased()
    }
}

extension SiteSettings {
    /// Whether the desk writes English, in any country's manner.
    var isInEnglish: Bool {
        let primary = language.prefix { $0 != "-" }
        return primary.lowercased() == "en"
    }
}
