import Content
import TemplateLanguage

extension PageKind {
    /// The points on which the sources of a claim differ, with what each of them gives.
    static let disagreements = PageKind(template: "disagreements.md", DisagreementsPage.self) { planner in
        let differences = planner.site.differences
        let differing = differences.count(where: \.row.differs)
        let pagination = Pagination(parts: differences.cut(), at: .disagreements)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(
                        title: context.words[.disagreements],
                        description: context.words[.disagreementsLede],
                        crumbs: [],
                        pager: PagerView(pagination, context),
                        styles: [.frontStyle]
                    ),
                    content: DisagreementsPage(
                        count: [
                            context.words.counted(.differencesCount, differing),
                            context.words.counted(.laterCount, differences.count - differing),
                        ].compactMap(\.self).joined(separator: " · "),
                        claims: DisputedClaimView.all(part.items, context)
                    )
                )
            }
        }
    }
}

struct DisagreementsPage: View {
    let count: String
    let claims: [DisputedClaimView]

    /// How many points stand on a page, and how many values they give in all.
    static let most = (points: 50, values: 800)

    static let fields: [ViewField<Self>] = [
        .text("count", example: "12 points") { $0.count },
        .list("claims") { $0.claims },
    ]
}

/// A claim with those of its points on which sources differ.
struct DisputedClaimView: View {
    let claim: LinkView
    let points: [DifferenceView]

    static func all(_ differences: [SiteModel.Difference], _ context: PageContext) -> [DisputedClaimView] {
        differences.chunked(by: \.claim).map { claim, differences in
            DisputedClaimView(
                claim: context.link(claim),
                points: differences.map { DifferenceView($0, context) }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .list("points") { $0.points },
    ]
}

extension [SiteModel.Difference] {
    /// The points of one page after the other; there's always one.
    fileprivate func cut() -> [[SiteModel.Difference]] {
        var parts: [[SiteModel.Difference]] = [[]]
        var values = 0
        for difference in self {
            let count = Swift.min(
                DifferenceView.most,
                difference.row.cells.reduce(0) { $0 + $1.entries.count }
            )
            let most = DisagreementsPage.most
            if parts[parts.count - 1].count == most.points || values + count > most.values {
                parts.append([])
                values = 0
            }
            parts[parts.count - 1].append(difference)
            values += count
        }
        return parts
    }
}
