import Content
import TemplateLanguage

/// A fact about both articles.
struct PairFactView: View {
    let label: String
    let one: [LinkView]
    let other: [LinkView]

    /// How many articles that one copies are named.
    private static let mostLinks = 10

    static func all(_ pair: ArticlePair, _ context: PageContext) -> [PairFactView] {
        let words = context.words
        func fact(_ label: Phrase, _ links: (Index<Article>) -> [LinkView]) -> PairFactView {
            PairFactView(label: words[label], one: links(pair.one), other: links(pair.other))
        }
        func text(_ text: String?) -> [LinkView] { [LinkView(title: text ?? words[.unknown], url: nil)] }
        let all = [
            fact(.published) { text(context.phrase(context.corpus[$0].published)) },
            fact(.outlet) { article in
                context.corpus.relations.outlets[article.position].map { [context.link($0)] } ?? text(nil)
            },
            fact(.kindOfSource) { text(words[.init(context.corpus[$0].form)]) },
            fact(.basedOn) { article in
                let copied = context.corpus.relations.basedOn[article.position]
                let more = words.counted(.moreCount, copied.count - mostLinks)
                return copied.prefix(mostLinks).map { context.columnLink($0) }
                    + [more].compactMap { $0.map { LinkView(title: $0, url: nil) } }
            },
        ]
        return all.filter { !$0.one.isEmpty || !$0.other.isEmpty }
    }

    static let fields: [ViewField<Self>] = [
        .text("label", example: "Published") { $0.label },
        .list("one") { $0.one },
        .list("other") { $0.other },
    ]
}
