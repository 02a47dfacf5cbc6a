import Content
import TemplateLanguage

/// The way by which an article came to a claim, as far as it names it: who repeats whom.
struct WayView: View {
    let article: LinkView
    /// From the nearest source to the farthest.
    let steps: [LinkView]

    static func all(_ citations: [Citation], _ context: PageContext) -> [WayView] {
        let ways = citations.compactMap { WayView($0, context) }
        var seen: Set<[String]> = []
        return ways.filter { seen.insert([$0.article.title] + $0.steps.map(\.title)).inserted }
    }

    /// Nil for a passage that names no source but its speaker, in an article that copies no other.
    private init?(_ citation: Citation, _ context: PageContext) {
        let corpus = context.corpus
        let passage = corpus[citation.passage]
        var steps = passage.via.map { context.link($0) }
        steps += corpus.relations.basedOn[citation.article.position].map { context.link(corpus[$0]) }
        var relayed = passage.utterance.flatMap { corpus[$0].statement }
            .flatMap { corpus.relations.relays[$0.position] }
        let isChain = !steps.isEmpty || relayed != nil
        guard isChain else { return nil }
        if let utterance = passage.utterance {
            steps.append(context.link(corpus[utterance].speaker))
        }
        while let statement = relayed {
            steps.append(context.link(corpus.utterances[statement.position].speaker))
            relayed = corpus.relations.relays[statement.position]
        }
        article = context.link(corpus[citation.article]).renamed(corpus[citation.article].columnHead)
        self.steps = steps.reduce(into: []) { steps, step in
            if steps.last?.title != step.title { steps.append(step) }
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .list("steps") { $0.steps },
    ]
}

extension LinkView {
    /// The same link under another title.
    func renamed(_ title: String) -> LinkView { LinkView(title: title, url: url) }
}
