import Content
import TemplateLanguage

extension PageKind {
    /// Two articles side by side.
    static let pair = PageKind(template: "pair.md", PairPage.self) { planner in
        let corpus = planner.site.corpus
        return planner.site.pairs.all.map { pair in
            PagePlan(.pair(corpus[pair.one], corpus[pair.other])) { context in
                Page(
                    head: PageHead(
                        title: context.title(of: pair),
                        description: context.inCommon(pair),
                        crumbs: [context.crumb(.sources, .articles), context.crumb(.pairs, .pairs)],
                        styles: [.matrixStyle, .sourceStyle]
                    ),
                    content: PairPage(pair, context)
                )
            }
        }
    }
}

struct PairPage: View {
    let one: LinkView
    let other: LinkView
    let inCommon: String
    let order: String
    let facts: [PairFactView]
    let differing: [PairRowView]
    let moreDiffering: String?
    let alike: [PairRowView]
    let moreAlike: String?
    let sharedWording: SharedWordingView?
    let inOneOnly: [SoleClaimView]
    let moreInOneOnly: String?
    let inOtherOnly: [SoleClaimView]
    let moreInOtherOnly: String?

    /// How many claims each list shows, and how many points of claims the page shows in all.
    static let mostClaims = 200

    init(_ pair: ArticlePair, _ context: PageContext) {
        let comparison = PairComparison(pair, context.site)
        one = context.columnLink(pair.one)
        other = context.columnLink(pair.other)
        inCommon = context.inCommon(pair)
        order = context.order(of: pair)
        facts = PairFactView.all(pair, context)
        differing = PairRowView.all(comparison.differing.prefix(Self.mostClaims), context)
        alike = PairRowView.all(comparison.alike.prefix(Self.mostClaims), context)
        sharedWording = pair.wording.map {
            SharedWordingView(context.site.checked.sharedWording[$0], for: pair.one, context)
        }
        inOneOnly = comparison.inOneOnly.prefix(Self.mostClaims).map { SoleClaimView($0, context) }
        inOtherOnly = comparison.inOtherOnly.prefix(Self.mostClaims).map { SoleClaimView($0, context) }
        func more(_ count: Int) -> String? { context.words.counted(.moreCount, count - Self.mostClaims) }
        moreDiffering = more(comparison.differing.count)
        moreAlike = more(comparison.alike.count)
        moreInOneOnly = more(comparison.inOneOnly.count)
        moreInOtherOnly = more(comparison.inOtherOnly.count)
    }

    static let fields: [ViewField<Self>] = [
        .record("one") { $0.one },
        .record("other") { $0.other },
        .text("in-common", example: "12 claims in both · 31 words of narration in common") { $0.inCommon },
        .text("order", example: "InsideOver was published before NK News.") { $0.order },
        .list("facts") { $0.facts },
        .list("differing") { $0.differing },
        .text("more-differing", example: "4 more") { $0.moreDiffering },
        .list("alike") { $0.alike },
        .text("more-alike", example: "4 more") { $0.moreAlike },
        .record("shared-wording") { $0.sharedWording },
        .list("in-one-only") { $0.inOneOnly },
        .text("more-in-one-only", example: "4 more") { $0.moreInOneOnly },
        .list("in-other-only") { $0.inOtherOnly },
        .text("more-in-other-only", example: "4 more") { $0.moreInOtherOnly },
    ]
}

extension PageContext {
    /// The page of two articles under their names.
    func link(_ pair: ArticlePair) -> LinkView {
        LinkView(title: title(of: pair), url: url(of: pair))
    }

    func url(of pair: ArticlePair) -> Address {
        url(of: .pair(corpus[pair.one], corpus[pair.other]))
    }

    /// What two articles have in common, in short.
    func inCommon(_ pair: ArticlePair, differing: Int = 0) -> String {
        let common = [
            words.counted(.claimsInBoth, pair.claims),
            words.counted(.differingInBoth, differing),
            words.counted(.narrationInCommon, pair.narratedWords),
        ].compactMap(\.self)
        return common.isEmpty ? words[.nothingInCommon] : common.joined(separator: " · ")
    }

    fileprivate func title(of pair: ArticlePair) -> String {
        words.phrase(
            .pairTitle,
            ["one": isolatedHead(of: pair.one), "other": isolatedHead(of: pair.other)]
        )
    }

    /// Which of two articles was published first, as far as their dates tell, or that one is based on the other.
    fileprivate func order(of pair: ArticlePair) -> String {
        let ways = [(pair.one, pair.other), (pair.other, pair.one)]
        let known =
            ways.first { site.order.isWrittenBefore($0, $1) }
            ?? ways.first { original, copy in corpus.original(of: copy) { $0 == original } != nil }
        guard let (first, later) = known else { return words[.orderOfPairUncertain] }
        return words.phrase(
            .publishedBefore,
            ["one": isolatedHead(of: first), "other": isolatedHead(of: later)]
        )
    }

    private func isolatedHead(of article: Index<Article>) -> String {
        interface.isolated(corpus[article].columnHead)
    }
}
