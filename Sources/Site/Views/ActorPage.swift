import Content
import SourceText
import TemplateLanguage

extension PageKind {
    /// Somebody's whole record: what they said, and what relies on them.
    static let actor = PageKind(template: "actor.md", ActorPage.self) { planner in
        planner.actors.flatMap { index in
            let record = ActorRecord(index, planner.site)
            let pagination = Pagination(record.parts, at: Route(planner.site.corpus[index]), size: 1)
            return zip(pagination.parts, record.parts).map { page, part in
                PagePlan(page.route) { context in
                    Page(
                        head: PageHead(
                            title: context.corpus[index].fullName,
                            description: ActorPage.description(of: index, context),
                            crumbs: [context.crumb(.people, .actors)],
                            pager: PagerView(pagination, context)
                        ),
                        content: ActorPage(
                            index,
                            part,
                            isFirst: page.number == 1,
                            context
                        )
                    )
                }
            }
        }
    }
}

struct ActorPage: View {
    let name: String
    let describedAs: String?
    let facts: [FactView]
    let body: [UInt8]?
    let utterances: [UtteranceView]
    let ownWords: [BearingView]
    let members: [LinkView]
    let articles: [LinkView]
    let reliedOn: [LinkView]
    let extra: [ExtraView]

    init(
        _ index: Index<Actor>,
        _ part: ActorRecord.Part,
        isFirst: Bool,
        _ context: PageContext
    ) {
        let corpus = context.corpus
        let actor = corpus[index]
        let memberOf = corpus.relations.memberOf[index.position].map { context.link(corpus[$0]) }
        let words = context.words
        name = actor.fullName
        describedAs = actor.describedAs
        facts = [
            FactView(words[.kindOfActor], actor.form.map { words[.init($0)] }),
            FactView(words[.role], actor.role),
            FactView(words[.memberOf], memberOf),
            FactView(
                words[.aliases],
                actor.aliases.map { context.interface.isolated($0.value) }.joined(
                    separator: words[.listSeparator]
                )
            ),
        ].compactMap(\.self)
        body = isFirst ? context.body(actor, below: 2) : nil
        utterances = part.utterances.map { UtteranceView($0, context) }
        ownWords = part.ownWords.map { BearingView($0, context) }
        members = part.members.map { context.link(corpus[$0]) }
        articles = part.articles.map { context.link(corpus[$0]) }
        reliedOn = part.reliedOn.map { context.columnLink($0) }
        extra = ExtraView.all(of: actor)
    }

    static let fields: [ViewField<Self>] = [
        .text("name", example: "John Kirby") { $0.name },
        .text("described-as", example: "spokesman of the US National Security Council") { $0.describedAs },
        .list("facts") { $0.facts },
        .html("body", example: "<p>…</p>") { $0.body },
        .list("utterances") { $0.utterances },
        .list("own-words") { $0.ownWords },
        .list("members") { $0.members },
        .list("articles") { $0.articles },
        .list("relied-on-by") { $0.reliedOn },
        .list("extra") { $0.extra },
    ]

    /// Who it is, and how often they're heard here.
    fileprivate static func description(of index: Index<Actor>, _ context: PageContext) -> String {
        let actor = context.corpus[index]
        let backlinks = context.site.backlinks
        let parts = [
            actor.describedAs ?? actor.role,
            actor.form.map { context.words[.init($0)] },
            context.words.counted(.statementsCount, backlinks.utterancesOfActor[index.position].count),
            context.words.counted(.publicationsCount, backlinks.articlesOfOutlet[index.position].count),
        ].compactMap(\.self)
        return parts.isEmpty ? context.words[.peopleLede] : parts.joined(separator: " · ")
    }
}

/// An utterance in a speaker's record, with the stance it takes on each claim.
struct UtteranceView: View {
    let said: String
    let statement: LinkView?
    let speaker: LinkView
    let setting: String?
    let stances: [BearingView]
    let sources: [LinkView]

    init(_ record: RecordedUtterance, _ context: PageContext) {
        let corpus = context.corpus
        let utterance = corpus[record.utterance]
        said = context.phrase(utterance.said) ?? context.words[.dateUnknown]
        statement = utterance.statement.map { context.link(.statement($0)) }
        speaker = context.link(utterance.speaker)
        setting = utterance.statement.flatMap { corpus[$0].setting }
        stances = record.bearings(context.site).map { BearingView($0, context) }
        sources = record.sources(context.site).map { context.columnLink($0) }
    }

    static let fields: [ViewField<Self>] = [
        .text("said", example: "22 December 2022") { $0.said },
        .record("statement") { $0.statement },
        .record("speaker") { $0.speaker },
        .text("setting", example: "briefing") { $0.setting },
        .list("stances") { $0.stances },
        .list("sources") { $0.sources },
    ]
}
