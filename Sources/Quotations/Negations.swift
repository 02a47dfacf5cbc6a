/// Words without which a sentence may say the opposite: negations, verbs of denial, and words of doubt.
public enum Negations {
    /// Whether one of them stands among words.
    ///
    /// - Parameter language: the tag of the language that they're in, if it's known.
    public static func stand(in words: String, language: String?) -> Bool {
        let bytes = FoldedWords(words).bytes
        return stand(in: bytes.indices, of: bytes, language: language)
    }

    /// Whether one of them stands in a range of folded bytes.
    static func stand(in range: Range<Int>, of bytes: [UInt8], language: String?) -> Bool {
        let tag = language?.split(separator: "-").first.map { $0.lowercased() }
        let others = ordinaryWords[tag ?? "en"] ?? []
        var previous: [UInt8] = []
        return wordTokens(of: bytes, in: range).contains { token in
            guard token.isWord else { return false }
            let word = ComparableWord.key(of: Array(bytes[token.range]))
            defer { previous = word }
            return isNegation(word[...], unless: others)
                || word.split(separator: UInt8(ascii: "-")).contains { isNegation($0, unless: others) }
                || word.elementsEqual("to".utf8)
                    && failures.contains(String(decoding: previous, as: UTF8.self))
        }
    }

    private static func isNegation(_ word: ArraySlice<UInt8>, unless others: Set<String>) -> Bool {
        if word.suffix(3).elementsEqual(contraction) || stems.contains(where: { word.starts(with: $0) }) {
            return true
        }
        let word = String(decoding: word, as: UTF8.self)
        return words.contains(word) && !others.contains(word)
    }

    /// `n't`, as in `didn't`.
    private static let contraction = Array("n't".utf8)

    /// What's a negation with `to` after it, as in `failed to come`.
    private static let failures: Set = ["fail", "fails", "failed", "failing", "failure"]

    /// In English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Korean, Chinese.
    ///
    /// Of a script without spaces each letter is a word.
    private static let words = keys([
        """
        no not never none nobody nothing neither nor nowhere without cannot false falsely barely hardly scarcely \
        seldom rarely unlikely impossible improbable untrue refrain refrains refrained refraining cease ceases \
        ceased ceasing lack lacks lacked lacking alleged allegedly purported purportedly supposedly \
        deny denies denied denying denial denials deniable
        """,
        """
        aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt shouldnt wasnt werent wont wouldnt
        """,
        """
        nicht nichts nie niemals niemand weder ohne kaum falsch kein keine keinen keinem keiner keines selten \
        unwahrscheinlich unmöglich unwahr keineswegs keinesfalls nirgends nirgendwo mangels angeblich
        """,
        """
        ne pas jamais rien aucun aucune ni sans faux nie nié nia nient rarement guère nullement aucunement \
        invraisemblable prétendument
        """,
        """
        nunca nada nadie ninguno ninguna ningún sin tampoco jamás falso falsa niega negó negaron niegan negar \
        raramente imposible improbable apenas supuestamente presuntamente
        """,
        """
        non niente nulla nessuno nessuna né senza nega negato negano mai raramente impossibile improbabile \
        presuntamente
        """,
        """
        não nem nenhum nenhuma ninguém sem jamais nega negou negaram nunca raramente impossível improvável \
        alegadamente supostamente
        """,
        """
        niet niets nooit niemand geen zonder zelden onmogelijk onwaarschijnlijk onwaar nergens nauwelijks \
        vermeend vermeende
        """,
        """
        nie nigdy nikt nic żaden żadna żadne bez ani rzadko niemożliwe niemożliwy nieprawda rzekomo nigdzie
        """,
        """
        не нет ни никогда никто ничего без редко невозможно маловероятно неправда нельзя нигде якобы
        """,
        """
        не ні ніколи ніхто нічого немає без рідко неможливо малоймовірно неправда ніде нібито
        """,
        "안 못 아니 아니다 아니라 아니라고 아니며 아니고 아니었다 아닙니다 아닌",
        "不 没 沒 非 否 无 無 未 勿 别 別",
    ])

    /// Which of them are ordinary words of another language, by its tag; of an unknown one English is the likeliest.
    private static let ordinaryWords = [
        "de": keys(["mai"]),
        "en": keys(["ani bez faux mai ne ni nia nic nie né pas sans sin"]),
        "fr": keys(["mai né"]),
        "it": keys(["ne sin"]),
        "nl": keys(["non pas"]),
        "pl": keys(["no pas"]),
        "pt": keys(["no"]),
    ]

    /// What words of denial begin with, in the same languages, and no name does.
    private static let stems: [[UInt8]] =
        [
            "refut", "reject", "dismiss", "disput", "contradict", "refus", "declin", "unfound",
            "baseless", "leugn", "bestreit", "bestritt", "dementier", "dément", "desmient",
            "desment", "smentit", "smentisc", "ontken", "zaprzecz", "отриц", "опроверг",
            "заперечу", "спрост", "않", "없", "못하", "못했", "불가능",
        ]
        .map { ComparableWord.key(of: Array($0.utf8)) }

    /// Letters that look like Latin ones are written as those.
    private static func keys(_ words: [String]) -> Set<String> {
        Set(
            words.flatMap { $0.split(separator: " ") }
                .map { String(decoding: ComparableWord.key(of: Array($0.utf8)), as: UTF8.self) }
        )
    }
}
