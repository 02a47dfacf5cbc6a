/// The seasons as date lines name them, in the languages that sources are most often read in.
enum SeasonNames {
    static func season(of word: String) -> YearPart.Season? { names[word] }

    private static let names: [String: YearPart.Season] = {
        var names: [String: YearPart.Season] = [:]
        for (season, words) in [
            (
                YearPart.Season.spring,
                "spring frühling frühjahr printemps primavera lente wiosna весна весной весни навесні"
            ),
            (.summer, "summer sommer été verano estate verão zomer lato лето летом літо влітку"),
            (
                .autumn,
                "autumn fall herbst automne otoño autunno outono herfst jesień осень осенью осінь восени"
            ),
            (.winter, "winter hiver invierno inverno zima зима зимой взимку"),
        ] {
            for word in words.split(separator: " ") { names[String(word)] = season }
        }
        return names
    }()
}
