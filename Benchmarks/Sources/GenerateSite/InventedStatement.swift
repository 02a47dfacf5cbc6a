import Inventing

/// Somebody saying something on a day.
struct InventedStatement {
    let identifier: String
    let title: String
    /// The position of an actor.
    let speaker: Int
    let day: Day
    let setting: String
    let note: String

    init(
        number: Int,
        day: Day,
        speakers: Range<Int>,
        _ vocabulary: Vocabulary,
        _ generator: inout SeededGenerator
    ) {
        speaker = Int.random(in: speakers, using: &generator)
        self.day = day
        setting = generator.pick(["briefing", "release", "report", "interview", "post"])
        title = vocabulary.phrase(4...9, &generator).joined(separator: " ").capitalisedFirst
        identifier = "\(vocabulary.content(&generator))-\(day)-\(number)"
        note = vocabulary.sentence(20...50, &generator)
    }

    func record(in site: InventedSite) -> Record {
        let actor = site.actors[speaker]
        return Record(
            path: "statements/\(identifier).md",
            fields: [
                "title: \(title)", "speaker: actor:\(actor.identifier)", "said: \(day)",
                "setting: \(setting)",
            ],
            body: body(in: site, .verbatim)
        )
    }

    func body(in site: InventedSite, _ links: LinkSyntax) -> String {
        "\(note) It was made by \(links.link(to: site.actors[speaker]))."
    }
}
