import Content
import TemplateLanguage

/// A denial of a broader claim, with the path that leads there.
struct BroaderDenialView: View {
    let claim: LinkView
    let voices: [LinkView]
    /// The claims between this one and that.
    let way: [LinkView]
    let leftOut: String?

    /// The nearest ones; a page tells a bounded number of them.
    static func all(of claim: Index<Claim>, _ context: PageContext) -> [BroaderDenialView] {
        BroaderDenial.all(of: claim, context.site).prefix(most).map { BroaderDenialView($0, context) }
    }

    private init(_ denial: BroaderDenial, _ context: PageContext) {
        claim = context.link(denial.claim)
        voices = denial.voices.prefix(Self.most).map { context.link($0) }
        way = denial.way.prefix(Self.most).map { context.link($0) }
        leftOut = context.words.counted(.moreCount, denial.voices.count - voices.count)
    }

    private static let most = 20

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .list("voices") { $0.voices },
        .list("way") { $0.way },
        .text("left-out", example: "3 more") { $0.leftOut },
    ]
}
