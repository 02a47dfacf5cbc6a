import Content
import TemplateLanguage

extension PageKind {
    /// Every point on which the sources of a claim differ, with what each of them gives.
    static let disagreements = PageKind(template: "disagreements.md", DisagreementsPage.self) { planner in
        let differences = planner.site.differences
        let pagination = Pagination(differences, at: .disagreements, size: DisagreementsPage.size)
        return pagination.parts.map { part in
            PagePlan(part.route) { context in
                Page(
                    head: PageHead(title: context.words[.disagreements], description: nil, crumbs: []),
                    content: DisagreementsPage(
                        count: context.words.counted(.differencesCount, differences.count),
                        claims: DisputedClaimView.all(part.items, context),
                        pager: PagerView(pagination, context)
                    )
                )
            }
        }
    }
}

struct DisagreementsPage: View {
    let count: String?
    let claims: [DisputedClaimView]
    let pager: PagerView?

    /// Points on a page, each of which may come with as many values as a table has columns.
    static let size = 50

    static let fields: [ViewField<Self>] = [
        .text("count", example: "12 points") { $0.count },
        .list("claims") { $0.claims },
        .record("pager") { $0.pager },
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

extension SiteModel {
    /// A point on which the sources of a claim differ, or of which a later statement says otherwise.
    struct Difference: Sendable {
        let claim: Index<Claim>
        let row: Comparison.Row
    }
}
