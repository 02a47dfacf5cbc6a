import Content
import SourceText
import TemplateLanguage

extension PageKind {
    /// Somebody's whole record: what they said, and what relies on them.
    static let actor = PageKind(template: "actor.md", ActorPage.self) { planner in
        planner.site.corpus.actors.indexed.flatMap { index, actor in
            let utterances = planner.site.backlinks.utterancesOfActor[index.position].sorted {
                (DateOrder(planner.site.corpus[$0].said), $0) < (DateOrder(planner.site.corpus[$1].said), $1)
            }
            let pagination = Pagination(utterances, at: Route(actor))
            return pagination.parts.map { part in
                PagePlan(part.route) { context in
                    Page(
                        head: PageHead(
                            title: actor.fullName,
                            description: actor.describedAs,
                            crumbs: [context.crumb(.people, .actors)]
                        ),
                        content: ActorPage(index, part, PagerView(pagination, context), context)
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
    let pager: PagerView?
    let members: [LinkView]
    let articles: [LinkView]
    let reliedOn: [LinkView]
    let extra: [ExtraView]

    init(
        _ index: Index<Actor>,
        _ part: Pagination<Index<Utterance>>.Part,
        _ pager: PagerView?,
        _ context: PageContext
    ) {
        let corpus = context.corpus
        let actor = corpus[index]
        let backlinks = context.site.backlinks
        let memberOf = corpus.relations.memberOf[index.position].map { context.link(corpus[$0]) }
        let words = context.words
        name = actor.fullName
        describedAs = actor.describedAs
        facts = [
            FactView(words[.kindOfActor], actor.form.map { words[.init($0)] }),
            FactView(words[.role], actor.role),
            FactView(words[.memberOf], memberOf),
            FactView(words[.aliases], actor.aliases.map(\.value).joined(separator: ", ")),
        ].compactMap(\.self)
        body = part.number == 1 ? context.body(actor, below: 2) : nil
        utterances = part.items.map { UtteranceView($0, context) }
        self.pager = pager
        members = backlinks.members[index.position].map { context.link(corpus[$0]) }
        articles = backlinks.articlesOfOutlet[index.position].map { context.link(corpus[$0]) }
        reliedOn = backlinks.passagesViaActor[index.position]
            .map { corpus[corpus[$0].quotation].article }.withoutRepeats()
            .map { context.link(corpus[$0]).renamed(corpus[$0].columnHead) }
        extra = ExtraView.all(of: actor)
    }

    static let fields: [ViewField<Self>] = [
        .text("name", example: "John Kirby") { $0.name },
        .text("described-as", example: "spokesman of the US National Security Council") { $0.describedAs },
        .list("facts") { $0.facts },
        .html("body", example: "<p>…</p>") { $0.body },
        .list("utterances") { $0.utterances },
        .record("pager") { $0.pager },
        .list("members") { $0.members },
        .list("articles") { $0.articles },
        .list("relied-on-by") { $0.reliedOn },
        .list("extra") { $0.extra },
    ]
}

/// An utterance in a speaker's record, with the stance it takes on each claim.
struct UtteranceView: View {
    let said: String
    let statement: LinkView?
    let speaker: LinkView
    let setting: String?
    let stances: [BearingView]
    let sources: [LinkView]

    init(_ index: Index<Utterance>, _ context: PageContext) {
        let corpus = context.corpus
        let utterance = corpus[index]
        let passages = context.site.backlinks.passagesOfUtterance[index.position]
        let citations = passages.flatMap { context.site.backlinks.citationsOfPassage[$0.position] }
        var seen: Set<Index<Claim>> = []
        said = context.phrase(utterance.said) ?? context.words[.dateUnknown]
        statement = utterance.statement.map { context.link(.statement($0)) }
        speaker = context.link(utterance.speaker)
        setting = utterance.statement.flatMap { corpus[$0].setting }
        stances = citations.filter { seen.insert($0.claim).inserted }.map { BearingView($0, context) }
        sources = passages.map { corpus[corpus[$0].quotation].article }.withoutRepeats()
            .map { context.link(corpus[$0]).renamed(corpus[$0].columnHead) }
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
