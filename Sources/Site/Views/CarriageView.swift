import Content
import EDTF
import TemplateLanguage

/// Who carried a claim first, who followed after how long, who printed a denial instead, and who is silent.
struct CarriageView: View {
    let first: [CarrierView]
    let isOrderUncertain: Bool
    let followers: [CarrierView]
    let inOtherTerms: [CarrierView]
    let others: [CarrierView]
    let silent: [CarrierView]

    private static let most = 40

    /// Nil where nothing but one source speaks of it, of which everything is said already.
    init?(_ carriage: Carriage, _ context: PageContext) {
        let sources =
            carriage.carriers.count + carriage.inOtherTerms.count + carriage.others.count
            + carriage.silent.count
        guard sources > 1 || !carriage.silent.isEmpty else { return nil }
        func views(_ articles: [Index<Article>]) -> [CarrierView] {
            CarrierView.list(articles.map { ($0, nil) }, most: Self.most, context)
        }
        first = views(carriage.first)
        isOrderUncertain = carriage.first.count > 1
        followers = CarrierView.list(
            carriage.followers.map { ($0.article, context.words.lag($0.lag)) },
            most: Self.most,
            context
        )
        inOtherTerms = views(carriage.inOtherTerms)
        others = views(carriage.others)
        silent = views(carriage.silent)
    }

    static let fields: [ViewField<Self>] = [
        .list("first") { $0.first },
        .flag("is-order-uncertain") { $0.isOrderUncertain },
        .list("followers") { $0.followers },
        .list("in-other-terms") { $0.inOtherTerms },
        .list("others") { $0.others },
        .list("silent") { $0.silent },
    ]
}

/// A source with its date, and how long after the first it was published.
struct CarrierView: View {
    let article: LinkView
    let published: String?
    let lag: String?

    /// As many as may be listed, and how many are left out as the last.
    static func list(
        _ articles: [(article: Index<Article>, lag: String?)],
        most: Int,
        _ context: PageContext
    ) -> [CarrierView] {
        var views = articles.prefix(most).map { article, lag in
            let record = context.corpus[article]
            return CarrierView(
                article: context.columnLink(article),
                published: context.phrase(record.published)
                    ?? (record.mark == nil ? context.words[.undatedMark] : nil),
                lag: lag
            )
        }
        if let more = context.words.counted(.moreCount, articles.count - most) {
            views.append(CarrierView(article: LinkView(title: more, url: nil), published: nil, lag: nil))
        }
        return views
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .text("published", example: "23 December 2022") { $0.published },
        .text("lag", example: "1 day later") { $0.lag },
    ]
}

extension Words {
    /// How many days later, as far as it's known.
    fileprivate func lag(_ days: DayCount) -> String? {
        switch (days.least, days.most) {
        case (0, 0): self[.onTheSameDay]
        case (let least?, let most?) where least == most: counted(.daysLater, least)
        case (let least?, let most?) where least > 0:
            phrase(.daysLaterBetween, ["least": String(least), "most": String(most)])
        case (_, let most?): counted(.daysLaterAtMost, most)
        case (let least?, nil) where least > 0: counted(.daysLaterAtLeast, least)
        case (_, nil): nil
        }
    }
}
