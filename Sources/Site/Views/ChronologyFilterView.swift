import Content
import TemplateLanguage

/// What the entries of a page can be chosen by; only a script makes use of it.
struct ChronologyFilterView: View {
    let kinds: [ChoiceView]
    let actors: [ChoiceView]
    let actorsLeftOut: String?
    let topics: [ChoiceView]
    let topicsLeftOut: String?
    /// Whether the page holds only a part of all entries.
    let isPart: Bool

    /// Nil for a page without entries.
    init?(_ entries: [Chronicle.Entry], isPart: Bool, _ context: PageContext) {
        guard !entries.isEmpty else { return nil }
        let site = context.site
        self.isPart = isPart
        kinds = Chronicle.Kind.allCases
            .filter { kind in entries.contains { $0.subject.kind == kind } }
            .map { ChoiceView(value: $0.rawValue, label: context.words[.init($0)]) }
        let actors = entries.flatMap { site.actors(in: $0.subject) }.withoutRepeats()
            .sortedByTitle { context.corpus[$0] }
        self.actors = actors.prefix(Self.mostChoices).map { ChoiceView(context.corpus[$0]) }
        actorsLeftOut = context.words.counted(.moreCount, actors.count - Self.mostChoices)
        let topics = entries.flatMap { site.topics(in: $0.subject) }.withoutRepeats()
            .sortedByTitle { context.corpus[$0] }
        self.topics = topics.prefix(Self.mostChoices).map { ChoiceView(context.corpus[$0]) }
        topicsLeftOut = context.words.counted(.moreCount, topics.count - Self.mostChoices)
    }

    /// What an entry is found by, with spaces between; an asterisk for one that's found by each choice.
    ///
    /// It's that where there are more names than a page has room for, so that no entry is missed.
    static func names(_ names: [RecordName]) -> String {
        guard names.count <= mostNames else { return "*" }
        return names.map(\.identifier.text).joined(separator: " ")
    }

    private static let mostChoices = 300
    private static let mostNames = 20

    static let fields: [ViewField<Self>] = [
        .list("kinds") { $0.kinds },
        .list("actors") { $0.actors },
        .text("actors-left-out", example: "3 more") { $0.actorsLeftOut },
        .list("topics") { $0.topics },
        .text("topics-left-out", example: "3 more") { $0.topicsLeftOut },
        .flag("is-part") { $0.isPart },
    ]
}

/// Something to choose.
struct ChoiceView: View {
    let value: String
    let label: String

    static let fields: [ViewField<Self>] = [
        .text("value", example: "john-kirby") { $0.value },
        .text("label", example: "John Kirby") { $0.label },
    ]
}

extension ChoiceView {
    init(_ record: some ContentRecord) {
        self.init(value: record.identifier.text, label: record.displayTitle)
    }
}
