import Content
import TemplateLanguage

extension PageKind {
    /// A claim: who says what about it, in which words, and where the sources differ.
    static let claim = PageKind(template: "claim.md", ClaimPage.self) { planner in
        planner.claims.inReadingOrder(planner.site).map { claim in
            PagePlan(Route(planner.site.corpus[claim])) { context in
                let voices = context.site.voices(on: claim)
                let kicker = ClaimKicker(claim, context)
                var head = PageHead(of: claim, kicker.text, PagerView(voices, context), context)
                head.subject = ClaimData.json(claim, describedAs: kicker.plain, context)
                return Page(
                    head: head,
                    content: ClaimPage(claim, kicker.text, voices.parts[0].items, context)
                )
            }
        }
    }
}

struct ClaimPage: View {
    let claim: String
    let line: ClaimLineView
    let kicker: String?
    let isContested: Bool
    let isDraft: Bool
    let isPossiblyKnown: Bool
    let assessment: AssessmentView
    let facts: [FactView]
    let stances: [StanceView]
    let carriage: CarriageView?
    let comparison: ComparisonView?
    let broaderDenials: [BroaderDenialView]
    let broaderDenialsLeftOut: String?
    let origins: OriginsView?
    let stretches: [StretchView]
    let stretchesLeftOut: String?
    let alone: [StretchSourceView]
    let aloneLeftOut: String?
    let related: [RelationView]
    let topics: [LinkView]
    let body: [UInt8]?
    let changes: [ChangeView]
    let citation: CitationView
    let extra: [ExtraView]

    /// - Parameter voices: the citations that the page shows, in the order of `ClaimVoices`.
    init(
        _ claim: Index<Claim>,
        _ kicker: String?,
        _ voices: [Citation],
        _ context: PageContext
    ) {
        let record = context.corpus[claim]
        let tally = context.site.tally(of: claim)
        let citations = context.site.backlinks.citationsOfClaim[claim.position]
        self.claim = record.claim
        line = ClaimLineView(claim, context)
        self.kicker = kicker
        isContested = tally.isContested
        isDraft = record.isDraft
        let asKnown = context.site.checked.asKnown
        isPossiblyKnown = asKnown?.isPossiblyKnown(claim) ?? false
        assessment = AssessmentView(
            record.assessment,
            leftOut: asKnown?.assessmentLeftOut(of: claim),
            context
        )
        let carriage = context.site.carriage(of: claim)
        facts = Self.facts(record, tally, carriage, context)
        self.carriage = CarriageView(carriage, context)
        stances = StanceView.all(voices, of: citations, context)
        comparison = ComparisonView(context.site.comparison(of: claim), context)
        let (broaderDenials, broaderDenialsLeftOut) = BroaderDenialView.all(of: claim, context)
        self.broaderDenials = broaderDenials
        self.broaderDenialsLeftOut = context.words.counted(.moreCount, broaderDenialsLeftOut)
        origins = OriginsView(context.site.origins(of: claim), context)
        let (stretches, stretchesLeftOut) = StretchView.all(on: citations, context)
        self.stretches = stretches
        self.stretchesLeftOut = context.words.counted(.stretchesLeftOut, stretchesLeftOut)
        (alone, aloneLeftOut) = StretchSourceView.all(
            alone: StretchView.passagesAlone(on: citations, context),
            context
        )
        related = RelationView.all(of: claim, context)
        topics = context.corpus.relations.topics[claim.position].map { context.link(context.corpus[$0]) }
        body = context.body(record, below: 2)
        changes = record.changes.map { ChangeView($0, of: nil, context) }
        citation = CitationView(of: claim, context)
        extra = ExtraView.all(of: record)
    }

    static let fields: [ViewField<Self>] = [
        .text("claim", example: "Wagner paid for the equipment") { $0.claim },
        .record("line") { $0.line },
        .text("kicker", example: "Claimed by John Kirby · denied by Yevgeny Prigozhin") { $0.kicker },
        .flag("is-contested") { $0.isContested },
        .flag("is-draft") { $0.isDraft },
        .flag("is-possibly-known") { $0.isPossiblyKnown },
        .record("assessment") { $0.assessment },
        .list("facts") { $0.facts },
        .list("stances") { $0.stances },
        .record("carriage") { $0.carriage },
        .record("comparison") { $0.comparison },
        .list("broader-denials") { $0.broaderDenials },
        .text("broader-denials-left-out", example: "3 more") { $0.broaderDenialsLeftOut },
        .record("origins") { $0.origins },
        .list("stretches") { $0.stretches },
        .text("stretches-left-out", example: "3 more stretches aren't shown.") { $0.stretchesLeftOut },
        .list("alone") { $0.alone },
        .text("alone-left-out", example: "3 more") { $0.aloneLeftOut },
        .list("related") { $0.related },
        .list("topics") { $0.topics },
        .html("body", example: "<p>The denial answers another allegation.</p>") { $0.body },
        .list("changes") { $0.changes },
        .record("citation") { $0.citation },
        .list("extra") { $0.extra },
    ]

    private static func facts(
        _ record: Claim,
        _ tally: Tally,
        _ carriage: Carriage,
        _ context: PageContext
    ) -> [FactView] {
        let words = context.words
        let first = carriage.first.prefix(3).map { context.corpus[$0] }
        let ownWords = words.counted(.statedByOutlets, tally.asserting.count { !$0.isSpeaker })
        return [
            FactView(words[.kindOfClaim], words[.init(record.form)]),
            FactView(
                words[.init(timeOf: record.form)],
                context.phrase(record.happened),
                note: record.basis["happened"]
            ),
            FactView(words[.placeOfEvent], record.place),
            FactView(
                words[.firstPublishedHere],
                (first.map {
                    context.dated(
                        context.interface.isolated($0.columnHead),
                        context.phrase($0.published) ?? words[.undatedMark]
                    )
                } + [words.counted(.moreCount, carriage.first.count - first.count)].compactMap(\.self))
                .joined(separator: words[.partSeparator]),
                url: first.count == 1 ? context.url(of: first[0]) : nil,
                note: first.count > 1 ? words[.orderUncertain] : nil
            ),
            FactView(
                words[.carriedBy],
                words.counted(.sourcesCount, carriage.carriers.count),
                note: ownWords
            ),
            FactView(words[.due], context.phrase(record.due)),
            FactView(words[.outcome], record.outcome?.says, note: context.phrase(record.outcome?.on)),
        ].compactMap(\.self)
    }
}

extension PageHead {
    init(of claim: Index<Claim>, _ kicker: String?, _ pager: PagerView?, _ context: PageContext) {
        self.init(
            title: context.words.phrase(.claimTitle, ["claim": context.corpus[claim].claim]),
            description: kicker ?? context.words[.neitherClaimedNorDenied],
            crumbs: [context.crumb(.claims, .claims)]
                + context.corpus.relations.topics[claim.position].prefix(1)
                .map { context.crumb(context.corpus[$0]) },
            pager: pager
        )
    }
}
