import Content
import TemplateLanguage

extension PageKind {
    /// What stands at a claim's old address: where it is now, and the way there.
    static let formerClaim = PageKind(template: "former-claim.md", FormerClaimPage.self, isReading: false) {
        planner in
        planner.site.formerPages.map { page in
            PagePlan(page.route) { context in
                let claim = context.corpus[page.claim]
                return Page(
                    head: PageHead(
                        title: context.words.phrase(.movedTitle, ["claim": claim.claim]),
                        description: context.words[.movedLede],
                        crumbs: [context.crumb(.claims, .claims)],
                        movedTo: Route(claim)
                    ),
                    content: FormerClaimPage(claim: context.link(page.claim))
                )
            }
        }
    }
}

struct FormerClaimPage: View {
    let claim: LinkView

    static let fields: [ViewField<Self>] = [.record("claim") { $0.claim }]
}
