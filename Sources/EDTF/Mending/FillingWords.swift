/// Words that stand beside a day, month or year without changing it, in the languages that sources are most often read
/// in: `Thursday`, `the`, `nd`, `del`, `года`.
enum FillingWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words = Set(
        """
        st nd rd th of the in on during dated sometime some time year
        er re de du le la en el il del den der im am an em année año ano jahr
        в у г год года году р рік року році roku rok r w
        mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        lundi mardi mercredi jeudi vendredi samedi dimanche
        lunes martes miércoles jueves viernes sábado domingo
        lunedì martedì mercoledì giovedì venerdì sabato domenica
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        понедельник вторник среда четверг пятница суббота воскресенье
        понеділок вівторок середа четвер п'ятниця субота неділя
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
