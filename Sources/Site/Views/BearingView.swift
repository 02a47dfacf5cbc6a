import Content
import TemplateLanguage

/// What a passage does with a claim, or an utterance.
struct BearingView: View {
    let stance: String
    let stanceKey: String
    let isBeside: Bool
    let claim: LinkView
    let scope: String?
    let answers: [LinkView]
    /// Those that have an utterance so, where others print it and don't.
    let sources: [LinkView]

    init(_ citation: Citation, _ context: PageContext) {
        self.init(citation, sources: [], context)
    }

    init(_ bearing: RecordedBearing, _ context: PageContext) {
        var sources = bearing.named.map { context.columnLink($0) }
        if let more = context.words.counted(.moreCount, bearing.unnamed) {
            sources.append(LinkView(title: more, url: nil))
        }
        self.init(bearing.citation, sources: sources, context)
    }

    private init(_ citation: Citation, sources: [LinkView], _ context: PageContext) {
        stance = context.words[.init(citation.stance)]
        stanceKey = citation.stance.rawValue
        isBeside = !citation.isCounted
        claim = context.link(citation.claim)
        scope = citation.scope == .same ? nil : context.words[.init(citation.scope)]
        answers = citation.answers.map { context.link($0) }
        self.sources = sources
    }

    static let fields: [ViewField<Self>] = [
        .text("stance", example: "Asserts") { $0.stance },
        .text("stance-key", example: "asserts") { $0.stanceKey },
        .flag("is-beside") { $0.isBeside },
        .record("claim") { $0.claim },
        .text("scope", example: "in broader terms than the claim’s") { $0.scope },
        .list("answers") { $0.answers },
        .list("sources") { $0.sources },
    ]
}
