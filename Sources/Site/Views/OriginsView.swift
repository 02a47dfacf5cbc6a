import Content
import TemplateLanguage

/// On whose word a claim rests: the origins with the ways from them, and what can't be traced.
struct OriginsView: View {
    let heading: String
    let origins: [OriginView]
    let originsLeftOut: String?
    let figure: [UInt8]?
    let unattributed: [LinkView]
    let unattributedLeftOut: String?
    let suggested: [SuggestedLinkView]
    let suggestedNote: String?
    let suggestedLeftOut: String?

    /// Nil for a claim that nobody asserts in its own terms.
    init?(_ origins: Origins, _ context: PageContext) {
        guard !origins.roots.isEmpty || !origins.unattributed.isEmpty else { return nil }
        let words = context.words
        heading = words.counted(.tracedToOrigins, origins.roots.count) ?? words[.tracedToNoOrigin]
        let shown = origins.roots.prefix(Self.mostOrigins)
        // One origin may have the ways of a hundred reports; many origins share the room.
        let mostWays = shown.isEmpty ? 0 : max(Self.fewestWays, Self.mostWays / shown.count)
        self.origins = shown.map { OriginView($0, mostWays: mostWays, context) }
        originsLeftOut = words.counted(.moreOrigins, origins.roots.count - shown.count)
        figure = OriginsFigure(origins, context)?.drawing.svg
        unattributed = origins.unattributed.prefix(Self.mostWays).map { context.columnLink($0) }
        unattributedLeftOut = words.counted(.moreCount, origins.unattributed.count - unattributed.count)
        suggested = origins.suggested.prefix(Self.mostSuggested).map { SuggestedLinkView($0, context) }
        suggestedNote =
            suggested.isEmpty
            ? nil : words.phrase(.suggestedLinksNote, ["n": String(SharedNarration.fewestWords)])
        suggestedLeftOut = words.counted(.moreCount, origins.suggested.count - suggested.count)
    }

    private static let mostOrigins = 40
    private static let mostWays = 200
    private static let fewestWays = 5
    private static let mostSuggested = 20

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "Traced to 3 origins among these sources") { $0.heading },
        .list("list") { $0.origins },
        .text("origins-left-out", example: "2 more origins aren’t listed here.") { $0.originsLeftOut },
        .html("figure", example: "<svg></svg>") { $0.figure },
        .list("unattributed") { $0.unattributed },
        .text("unattributed-left-out", example: "3 more") { $0.unattributedLeftOut },
        .list("suggested") { $0.suggested },
        .text("suggested-note", example: "Where two reports share 30 words …") { $0.suggestedNote },
        .text("suggested-left-out", example: "3 more") { $0.suggestedLeftOut },
    ]
}

/// One origin: the body, who of it spoke, and how each source has it from there.
struct OriginView: View {
    let name: LinkView
    let mayBeOne: Bool
    let members: [LinkView]
    let membersLeftOut: String?
    let ways: [OriginWayView]
    let leftOut: String?

    init(_ origin: Origin, mostWays: Int, _ context: PageContext) {
        name = context.link(origin.source)
        mayBeOne = origin.hasNamesake
        members = origin.members.prefix(mostWays).map { context.link($0) }
        membersLeftOut = context.words.counted(.moreCount, origin.members.count - members.count)
        ways = origin.ways.prefix(mostWays).map { OriginWayView($0, to: origin.source, context) }
        leftOut = context.words.counted(.moreCount, origin.ways.count - ways.count)
    }

    static let fields: [ViewField<Self>] = [
        .record("name") { $0.name },
        .flag("may-be-one") { $0.mayBeOne },
        .list("members") { $0.members },
        .text("members-left-out", example: "3 more") { $0.membersLeftOut },
        .list("ways") { $0.ways },
        .text("left-out", example: "3 more") { $0.leftOut },
    ]
}

/// How a claim came to an article.
struct OriginWayView: View {
    let article: LinkView
    /// From the nearest to the farthest; empty where the article's own word is the origin.
    let steps: [LinkView]

    /// - Parameter origin: leads nowhere from the end of its ways, above which it stands with its link.
    init(_ way: OriginWay, to origin: OriginSource, _ context: PageContext) {
        article = context.columnLink(way.article)
        let gap = context.words.counted(.moreCount, way.leftOut).map { LinkView(title: $0, url: nil) }
        let link = { (source: OriginSource) in
            let link = context.link(source)
            return source == origin && link.language == nil ? LinkView(title: link.title, url: nil) : link
        }
        steps = way.near.map(link) + [gap].compactMap(\.self) + way.far.map(link)
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .list("steps") { $0.steps },
    ]
}

/// Two sources of which one may rest on the other, as the words that they share suggest.
struct SuggestedLinkView: View {
    let one: LinkView
    let other: LinkView
    let shared: String

    init(_ pair: SharedNarration, _ context: PageContext) {
        one = context.columnLink(pair.one)
        other = context.columnLink(pair.other)
        shared = context.words.counted(.shareWordsOfNarration, pair.words) ?? ""
    }

    static let fields: [ViewField<Self>] = [
        .record("one") { $0.one },
        .record("other") { $0.other },
        .text("shared", example: "share 84 words of narration") { $0.shared },
    ]
}

extension PageContext {
    func link(_ source: OriginSource) -> LinkView {
        switch source {
        case .named(let reference): link(reference)
        case .article(let article): columnLink(article)
        }
    }
}
