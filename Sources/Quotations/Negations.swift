/// Words without which a sentence may say the opposite: negations, and verbs of denial.
public enum Negations {
    /// Whether one of them stands in a range of folded bytes.
    static func stand(in range: Range<Int>, of bytes: [UInt8]) -> Bool {
        wordTokens(of: bytes, in: range).contains { token in
            guard token.isWord else { return false }
            let word = ComparableWord.key(of: Array(bytes[token.range]))
            return isNegation(word[...])
                || word.split(separator: UInt8(ascii: "-")).contains(where: isNegation)
        }
    }

    /// Whether one of them stands among words.
    public static func stand(in words: String) -> Bool {
        let bytes = FoldedWords(words).bytes
        return stand(in: bytes.indices, of: bytes)
    }

    private static func isNegation(_ word: ArraySlice<UInt8>) -> Bool {
        word.suffix(3).elementsEqual(contraction) || words.contains(String(decoding: word, as: UTF8.self))
            || stems.contains { word.starts(with: $0) }
    }

    /// `n't`, as in `didn't`.
    private static let contraction = Array("n't".utf8)

    /// In English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Korean, Chinese.
    ///
    /// Letters that look like Latin ones are written as those. Of a script without spaces each letter is a word.
    private static let words: Set<String> = Set(
        [
            "no not never none nobody nothing neither nor nowhere without cannot false falsely barely hardly",
            "nicht nichts nie niemals niemand weder ohne kaum falsch",
            "ne pas jamais rien aucun aucune ni sans faux nie nié nia nient",
            "nunca nada nadie ninguno ninguna ningún sin tampoco jamás falso falsa niega negó negaron niegan negar",
            "non niente nulla nessuno nessuna né senza nega negato negano",
            "não nem nenhum nenhuma ninguém sem jamais nega negou negaram",
            "niet niets nooit niemand geen zonder",
            "nie nigdy nikt nic żaden bez ani",
            "не нет ни никогда никто ничего без ні ніколи ніхто нічого немає",
            "안 못", "不 没 沒 非 否 无 無 未 勿 别 別",
        ]
        .flatMap { $0.split(separator: " ") }
        .map { String(decoding: ComparableWord.key(of: Array($0.utf8)), as: UTF8.self) }
    )

    /// What words of denial begin with, in the same languages.
    private static let stems: [[UInt8]] =
        [
            "deny", "deni", "refut", "reject", "dismiss", "disput", "contradict", "refus", "declin",
            "unfound",
            "baseless", "kein", "leugn", "bestreit", "bestritt", "dementier", "dément", "desmient",
            "desment", "smentit", "smentisc", "ontken", "zaprzecz", "отриц", "опроверг",
            "заперечу", "спрост", "않", "아니", "없",
        ]
        .map { ComparableWord.key(of: Array($0.utf8)) }
}
