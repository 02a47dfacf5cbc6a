import Quotations

extension Identifier {
    /// What's wrong with a text that can't be an identifier, and what it would be as one.
    public static func problem(with text: String) -> String {
        let proposal = suggestion(for: text).map { "; write \($0)" } ?? ""
        return "'\(text)' can't be the name of a record: \(rule(brokenBy: text))\(proposal)"
    }

    /// What a text would be as an identifier: small letters without accents, those of other alphabets in Latin ones, and
    /// hyphens in place of all else but digits.
    ///
    /// Nil where nothing is left.
    public static func suggestion(for text: String) -> Identifier? {
        let letters = Romanised.letters(of: SearchFolding.fold(text)).utf8.map { byte in
            let isPlain = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            return isPlain ? Character(Unicode.Scalar(byte)) : "-"
        }
        let words = String(letters).split(separator: "-").joined(separator: "-")
        let short = words.prefix(100)
        return Identifier(short.hasSuffix("-") ? String(short.dropLast()) : String(short))
    }
}
