/// The months as date lines name them, in the languages that sources are most often read in.
enum MonthNames {
    /// The month, from 1, that a word in small letters names, or that at least three of its first letters do.
    ///
    /// Nil where languages disagree: `mar` is March in all of them, but `jui` may be June or July.
    static func number(of word: String) -> Int? {
        guard word.unicodeScalars.count >= 3 else { return nil }
        if let english = english.firstIndex(where: { $0.hasPrefix(word) }) { return english + 1 }
        let meant = Set(
            others.flatMap { names in names.indices.filter { names[$0] == word || names[$0].hasPrefix(word) }
            }
        )
        return meant.count == 1 ? meant.first.map { $0 + 1 } : nil
    }

    private static let english = DateWords.english.months.map { $0.lowercased() }

    private static let others: [[Substring]] = [
        // German, French, Spanish, Italian, Portuguese, Dutch, Polish.
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        // Russian and Ukrainian, in the case that dates have.
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    ].map { $0.split(separator: " ") }
}
