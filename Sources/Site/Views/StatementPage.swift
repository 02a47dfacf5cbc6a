import Content
import TemplateLanguage

extension PageKind {
    /// An utterance: everything that the sources report of it.
    static let statement = PageKind(template: "statement.md", StatementPage.self) { planner in
        planner.statements.flatMap { index in
            let record = StatementRecord(index, planner.site.backlinks)
            let pagination = Pagination(record.parts, at: Route(planner.site.corpus[index]), size: 1)
            return zip(pagination.parts, record.parts).map { page, part in
                PagePlan(page.route) { context in
                    Page(
                        head: PageHead(
                            title: context.words.phrase(
                                .statementTitle,
                                ["title": context.title(of: index)]
                            ),
                            description: StatementPage.description(of: index, context),
                            crumbs: [context.crumb(.statements, .statements)],
                            pager: PagerView(pagination, context),
                            styles: [.sourceStyle]
                        ),
                        content: StatementPage(
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

struct StatementPage: View {
    let title: String
    let facts: [FactView]
    let body: [UInt8]?
    let stretches: [StretchView]
    let stretchesLeftOut: String?
    let alone: [StretchSourceView]
    let aloneLeftOut: String?
    let passagesLeftOut: String?
    let apart: [PassageView]
    let apartLeftOut: String?
    let near: [NearUtteranceView]
    let nearLeftOut: String?
    let passages: [PassageView]
    let dates: [DateGivenView]
    let answered: [AnswerView]
    let relayedBy: [LinkView]
    let extra: [ExtraView]

    /// How each source printed the words is told on the first page, with the editor's text.
    init(
        _ index: Index<Statement>,
        _ part: StatementRecord.Part,
        isFirst: Bool,
        _ context: PageContext
    ) {
        let statement = context.corpus[index]
        let spokenWords = context.site.spokenWords
        title = context.title(of: statement)
        facts = Self.facts(index, context)
        body = isFirst ? context.body(statement, below: 2) : nil
        let (stretches, stretchesLeftOut) = isFirst ? StretchView.all(of: index, context) : ([], 0)
        self.stretches = stretches
        self.stretchesLeftOut = context.words.counted(.stretchesLeftOut, stretchesLeftOut)
        (alone, aloneLeftOut) = StretchSourceView.all(
            alone: stretches.isEmpty
                ? []
                : context.site.backlinks.passagesOfUtterance[index.position].filter(spokenWords.isAlone),
            context
        )
        passagesLeftOut = context.words.counted(
            .passagesNotCompared,
            isFirst ? spokenWords.passagesLeftOut(of: index) : 0
        )
        let passagesApart = isFirst ? spokenWords.passagesApart(of: index) : []
        apart = passagesApart.prefix(Self.mostApart).map { PassageView($0, context) }
        apartLeftOut = context.words.counted(.moreCount, passagesApart.count - Self.mostApart)
        let (near, nearLeftOut) = isFirst ? NearUtteranceView.all(for: index, context) : ([], 0)
        self.near = near
        self.nearLeftOut = context.words.counted(.moreCount, nearLeftOut)
        passages = part.passages.map { PassageView($0, context) }
        dates = DateGivenView.all(part.passages, context)
        answered = part.answers.map { AnswerView($0, context) }
        relayedBy = part.relayedBy.map { context.link(.statement($0)) }
        extra = ExtraView.all(of: statement)
    }

    /// How many passages in other languages are listed.
    private static let mostApart = 20

    static let fields: [ViewField<Self>] = [
        .text("title", example: "White House briefing of 22 December 2022") { $0.title },
        .list("facts") { $0.facts },
        .html("body", example: "<p>The briefing was …</p>") { $0.body },
        .list("stretches") { $0.stretches },
        .text("stretches-left-out", example: "3 more stretches aren't shown.") { $0.stretchesLeftOut },
        .list("alone") { $0.alone },
        .text("alone-left-out", example: "3 more") { $0.aloneLeftOut },
        .text("passages-left-out", example: "3 passages aren't compared.") { $0.passagesLeftOut },
        .list("apart") { $0.apart },
        .text("apart-left-out", example: "3 more") { $0.apartLeftOut },
        .list("near") { $0.near },
        .text("near-left-out", example: "3 more") { $0.nearLeftOut },
        .list("passages") { $0.passages },
        .list("dates-given") { $0.dates },
        .list("answered-by") { $0.answered },
        .list("relayed-by") { $0.relayedBy },
        .list("extra") { $0.extra },
    ]

    /// Who said it when, and how many print it.
    fileprivate static func description(of index: Index<Statement>, _ context: PageContext) -> String {
        let (corpus, words) = (context.corpus, context.words)
        let passages = context.site.backlinks.passagesOfUtterance[index.position]
        let articles = passages.map { corpus[corpus[$0].quotation].article }.withoutRepeats()
        return [
            context.link(corpus.utterances[index.position].speaker).title,
            context.phrase(corpus[index].said).map { words.phrase(.saidThen, ["date": $0]) },
            corpus[index].setting,
            words.counted(.inSourcesCount, articles.count),
        ].compactMap(\.self).joined(separator: " · ")
    }

    private static func facts(_ index: Index<Statement>, _ context: PageContext) -> [FactView] {
        let corpus = context.corpus
        let statement = corpus[index]
        let words = context.words
        let relays = corpus.relations.relays[index.position].map { context.link(.statement($0)) }
        let primary = corpus.relations.primary[index.position].map { context.link(corpus[$0]) }
        let zone = statement.zone.map { words.phrase(.inZone, ["zone": $0]) }
        let basis = statement.basis["said"]
        return [
            FactView(words[.speaker], context.link(corpus.utterances[index.position].speaker)),
            FactView(
                words[.said],
                context.phrase(statement.said) ?? words[.unknown],
                note: [zone, basis].compactMap(\.self).joined(separator: " · ")
            ),
            FactView(words[.setting], statement.setting),
            FactView(words[.relays], relays),
            FactView(words[.primarySource], primary),
            FactView(words[.address], statement.url, url: statement.url.map { Address($0) }),
        ].compactMap(\.self)
    }
}

/// The date that a source gives for a statement, where sources give different ones.
struct DateGivenView: View {
    let article: LinkView
    let date: String

    static func all(_ passages: [Index<Passage>], _ context: PageContext) -> [DateGivenView] {
        var seen: Set<String> = []
        return passages.compactMap { index in
            let passage = context.corpus[index]
            guard let date = context.dateGivenHere(for: passage) else { return nil }
            let article = context.corpus[passage.quotation].article
            guard seen.insert(context.corpus[article].identifier.text + " " + date).inserted else {
                return nil
            }
            return DateGivenView(article: context.columnLink(article), date: date)
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .text("date", example: "23 December 2022") { $0.date },
    ]
}

/// A denial that answers a statement, as a source reports it.
struct AnswerView: View {
    let voice: LinkView
    let stance: String
    let stanceKey: String
    let isBeside: Bool
    let claim: LinkView
    let scope: String?
    let article: LinkView

    init(_ citation: Citation, _ context: PageContext) {
        voice = context.link(Voice(citation, context.corpus))
        stance = context.words[.init(citation.stance)]
        stanceKey = citation.stance.rawValue
        isBeside = !citation.isCounted
        claim = context.link(citation.claim)
        scope = citation.scope == .same ? nil : context.words[.init(citation.scope)]
        article = context.columnLink(citation.article)
    }

    static let fields: [ViewField<Self>] = [
        .record("voice") { $0.voice },
        .text("stance", example: "Denies") { $0.stance },
        .text("stance-key", example: "denies") { $0.stanceKey },
        .flag("is-beside") { $0.isBeside },
        .record("claim") { $0.claim },
        .text("scope", example: "in broader terms than the claim’s") { $0.scope },
        .record("article") { $0.article },
    ]
}
