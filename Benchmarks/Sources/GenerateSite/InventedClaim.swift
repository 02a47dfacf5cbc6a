import Inventing

/// A proposition, with the points on which its sources are compared.
struct InventedClaim {
    let identifier: String
    let claim: String
    let topics: [Int]
    let day: Day
    let points: [Point]
    /// The position of an earlier claim that it refines.
    let refines: Int?
    let status: String
    let assessment: String
    let paragraphs: [String]

    struct Point {
        let name: String
        let type: String
        /// What sources give for it: those who differ have one or the other.
        let values: [String]
    }

    init(
        number: Int,
        of sizes: SiteSizes,
        day: Day,
        _ vocabulary: Vocabulary,
        _ generator: inout SeededGenerator
    ) {
        let words = vocabulary.phrase(8...14, &generator)
        claim = words.joined(separator: " ").capitalisedFirst + "."
        identifier =
            "\(words[0])-\(vocabulary.content(&generator))-\(vocabulary.content(&generator))-\(number)"
        topics = Set((0..<2).map { _ in Int.random(in: 0..<sizes.topics, using: &generator) }).sorted()
        self.day = day
        let points = [
            Point(name: "delivered", type: "date", values: [day.description, day.month]),
            Point(
                name: "cargo",
                type: "text",
                values: (0..<2).map { _ in vocabulary.phrase(2...5, &generator).joined(separator: " ") }
            ),
            Point(
                name: "number",
                type: "number",
                values: (0..<2).map { _ in String(Int.random(in: 2...900, using: &generator)) }
            ),
        ]
        self.points = Array(
            points.shuffled(using: &generator).prefix(Int.random(in: 1...3, using: &generator))
        )
        refines = number > 0 && generator.chance(30) ? Int.random(in: 0..<number, using: &generator) : nil
        status = generator.pick(["unassessed", "unconfirmed", "supported", "refuted"])
        assessment = vocabulary.sentence(15...40, &generator)
        paragraphs = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            let lengths = (0..<3).map { _ in vocabulary.sentence(10...18, &generator) }
            return lengths.joined(separator: " ")
        }
    }

    /// Words that an article prints, for the claim's own prose.
    struct Quotation {
        let words: String
        /// The position of the article.
        let article: Int
    }

    func record(in site: InventedSite, quotation: Quotation?) -> Record {
        let types = points.map { "\($0.name): \($0.type)" }.joined(separator: ", ")
        let fields = [
            "claim: \(claim)", "kind: event",
            "topics: [\(topics.map { site.topics[$0].identifier }.joined(separator: ", "))]",
            "happened: \(day)",
            "points: {\(types)}",
            refines.map { "related:\n  refines: [\(site.claims[$0].identifier)]" },
            "assessment:\n  status: \(status)\n  says: \(assessment)\n  by: the desk\n  on: 2025-06-01",
            "confirmed: {supported-by-one-origin: it's invented, two-propositions: its words are random}",
        ]
        return Record(
            path: "claims/\(identifier).md",
            fields: fields,
            body: body(in: site, quotation, .verbatim)
        )
    }

    func body(in site: InventedSite, _ quotation: Quotation?, _ links: LinkSyntax) -> String {
        let links = [
            "It belongs to \(links.link(to: site.topics[topics[0]])).",
            refines.map { "It narrows \(links.link("an earlier claim", to: site.claims[$0]))." },
            quotation.map {
                "One source prints \(links.link("\"\($0.words)\"", to: site.articles[$0.article]))."
            },
        ]
        let sentences = links.compactMap(\.self).joined(separator: " ")
        return (paragraphs + [sentences]).joined(separator: "\n\n")
    }
}
