/// The months as date lines name them, in the languages that sources are most often read in.
enum MonthNames {
    /// The month, from 1, that a word in small letters names, or that at least three of its first letters do.
    ///
    /// Nil where languages disagree: `mar` is March in all of them, but `jui` may be June or July.
    static func number(of word: String) -> Int? {
        guard word.unicodeScalars.count >= 3 else { return nil }
        if let english = english.firstIndex(where: { $0.hasPrefix(word) }) { return english + 1 }
        // Červen is June, and begins července, July.
        return onlyMonth { $0 == word } ?? onlyMonth { $0.hasPrefix(word) }
    }

    private static func onlyMonth(where isMeant: (Substring) -> Bool) -> Int? {
        let meant = Set(others.flatMap { names in names.indices.filter { isMeant(names[$0]) } })
        return meant.count == 1 ? meant.first.map { $0 + 1 } : nil
    }

    private static let english = DateWords.english.months.map { $0.lowercased() }

    private static let others: [[Substring]] = [
        // German, French, Spanish, Italian, Portuguese, Dutch.
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        // As they're typed without the marks on letters.
        "januar februar maerz april mai juni juli august september oktober november dezember",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
        // Swedish, Danish, Romanian, Hungarian, Turkish.
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "január február március április május június július augusztus szeptember október november december",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        // Polish, Czech, Russian and Ukrainian, in the case that dates have and in the one that months alone have.
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
        // Greek, Arabic.
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου "
            + "νοεμβρίου δεκεμβρίου",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    ].map { $0.split(separator: " ") }
}
