import Content
import TemplateLanguage

extension PageKind {
    /// Who else is heard on a claim that has more printings than one page holds.
    static let claimVoices = PageKind(template: "claim-voices.md", ClaimVoicesPage.self) { planner in
        planner.claims.filter { planner.site.hasMoreVoices(on: $0) }.flatMap { claim in
            let voices = planner.site.voices(on: claim)
            return voices.parts.dropFirst().map { part in
                PagePlan(part.route) { context in
                    let voices = context.site.voices(on: claim)
                    let citations = context.site.backlinks.citationsOfClaim[claim.position]
                    let kicker = ClaimKicker(claim, context).text
                    return Page(
                        head: PageHead(of: claim, kicker, PagerView(voices, context), context),
                        content: ClaimVoicesPage(
                            claim: context.corpus[claim].claim,
                            kicker: kicker,
                            stances: StanceView.all(
                                voices.parts[part.number - 1].items,
                                of: citations,
                                context
                            )
                        )
                    )
                }
            }
        }
    }
}

struct ClaimVoicesPage: View {
    let claim: String
    let kicker: String?
    let stances: [StanceView]

    static let fields: [ViewField<Self>] = [
        .text("claim", example: "Wagner paid for the equipment") { $0.claim },
        .text("kicker", example: "Claimed by John Kirby · denied by Yevgeny Prigozhin") { $0.kicker },
        .list("stances") { $0.stances },
    ]
}

extension SiteModel {
    fileprivate func hasMoreVoices(on claim: Index<Claim>) -> Bool {
        backlinks.citationsOfClaim[claim.position].count > Pagination<Citation>.size
    }
}
