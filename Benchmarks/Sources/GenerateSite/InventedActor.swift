import Inventing

/// Somebody who speaks, prints, or is spoken for.
struct InventedActor {
    enum Nature: String {
        case outlet, organisation, person
    }

    let identifier: String
    let name: String
    let nature: Nature
    let role: String?
    let alias: String?
    /// The position of the body that a person belongs to.
    let memberOf: Int?
    let note: String

    /// A fifth are outlets, a fifth organisations, the others people.
    static func outlets(of count: Int) -> Range<Int> { 0..<count / 5 }
    static func organisations(of count: Int) -> Range<Int> { count / 5..<count / 5 * 2 }
    static func people(of count: Int) -> Range<Int> { count / 5 * 2..<count }

    init(
        number: Int,
        of count: Int,
        _ vocabulary: Vocabulary,
        _ names: inout Set<String>,
        _ generator: inout SeededGenerator
    ) {
        let surname = Vocabulary.name(&names, &generator)
        nature =
            Self.outlets(of: count).contains(number)
            ? .outlet : Self.organisations(of: count).contains(number) ? .organisation : .person
        switch nature {
        case .outlet: name = "The \(surname) \(generator.pick(["Post", "Courier", "Times", "Herald"]))"
        case .organisation:
            name = "\(surname) \(generator.pick(["Ministry", "Institute", "Agency", "Group"]))"
        case .person: name = "\(vocabulary.content(&generator).capitalisedFirst) \(surname)"
        }
        identifier = name.lowercased().replacing(" ", with: "-")
        role = nature == .person ? "spokesperson for " + vocabulary.content(&generator) : nil
        alias = nature == .person ? surname : nil
        memberOf =
            nature == .person && generator.chance(70)
            ? Int.random(in: Self.organisations(of: count), using: &generator) : nil
        note = vocabulary.sentence(12...30, &generator)
    }

    func record(in site: InventedSite) -> Record {
        Record(
            path: "actors/\(identifier).md",
            fields: [
                "name: \(name)", "kind: \(nature.rawValue)", role.map { "role: \($0)" },
                memberOf.map { "member-of: \(site.actors[$0].identifier)" }, alias.map { "aliases: [\($0)]" },
            ],
            body: note
        )
    }
}
