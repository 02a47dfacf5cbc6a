import Content
import TemplateLanguage

/// A denial of a broader claim, with the path that leads there.
struct BroaderDenialView: View {
    let claim: LinkView
    let voices: [LinkView]
    let leftOut: String?
    /// The claims between this one and that.
    let way: [LinkView]
    let wayLeftOut: String?

    /// The nearest ones, as many as a page may hold, and how many are left out.
    static func all(of claim: Index<Claim>, _ context: PageContext) -> ([Self], leftOut: Int) {
        let denials = BroaderDenial.all(of: claim, context.site)
        return (denials.prefix(most).map { Self($0, context) }, max(0, denials.count - most))
    }

    private init(_ denial: BroaderDenial, _ context: PageContext) {
        claim = context.link(denial.claim)
        voices = denial.voices.prefix(Self.most).map { context.link($0) }
        way = denial.way.prefix(Self.most).map { context.link($0) }
        leftOut = context.words.counted(.moreCount, denial.voices.count - voices.count)
        wayLeftOut = context.words.counted(.moreCount, denial.way.count - way.count)
    }

    private static let most = 20

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .list("voices") { $0.voices },
        .text("left-out", example: "3 more") { $0.leftOut },
        .list("way") { $0.way },
        .text("way-left-out", example: "2 more") { $0.wayLeftOut },
    ]
}
