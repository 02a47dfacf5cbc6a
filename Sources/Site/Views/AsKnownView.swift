import Content
import EDTF
import TemplateLanguage

/// What every page says of itself on a site as known on a day.
struct AsKnownView: View {
    let sentence: String
    let possible: [LinkView]
    let possibleLeftOut: String?
    let undated: [LinkView]
    let undatedLeftOut: String?

    /// How many sources are named; the list of sources marks them all.
    private static let mostSources = 3

    init(_ asKnown: AsKnown, _ context: PageContext) {
        sentence = context.phrase(asKnown)
        (possible, possibleLeftOut) = Self.named(asKnown.articles(.possiblyKnown), context)
        (undated, undatedLeftOut) = Self.named(asKnown.articles(.undated), context)
    }

    private static func named(_ articles: [Index<Article>], _ context: PageContext) -> ([LinkView], String?) {
        let links = articles.prefix(mostSources).map { index in
            let article = context.corpus[index]
            return LinkView(title: article.short ?? article.title, url: context.url(of: article))
        }
        return (links, context.words.counted(.moreCount, articles.count - links.count))
    }

    static let fields: [ViewField<Self>] = [
        .text("sentence", example: "As known on 31 December 2022") { $0.sentence },
        .list("possible") { $0.possible },
        .text("possible-left-out", example: "3 more") { $0.possibleLeftOut },
        .list("undated") { $0.undated },
        .text("undated-left-out", example: "3 more") { $0.undatedLeftOut },
    ]
}

extension PageContext {
    /// "As known on 31 December 2022".
    func phrase(_ asKnown: AsKnown) -> String {
        words.phrase(.asKnownOn, ["date": interface.phrase(forDay: asKnown.day.description)])
    }

    /// That an article's copy was saved after a day; nil if it may have been before.
    func noteOfLaterCopy(of article: Article, than day: Day) -> String? {
        guard let captured = article.captured, let earliest = captured.earliestDay, day < earliest else {
            return nil
        }
        return words.phrase(
            .savedLaterNote,
            ["date": phrase(captured) ?? captured.text, "day": interface.phrase(forDay: day.description)]
        )
    }
}
