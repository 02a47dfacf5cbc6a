import Content
import EDTF
import TemplateLanguage

/// Something with a time, labelled with which of the times it is.
struct ChronologyEntryView: View {
    let label: String
    let key: String
    let anchor: String
    let subject: LinkView
    let speaker: LinkView?
    let date: String?
    let captured: String?
    /// By whom an event is claimed and denied.
    let kicker: String?
    let bearings: [BearingView]
    /// How many more there are.
    let moreBearings: String?
    /// The sources that may have published it first.
    let first: [FirstPublicationView]
    let isContested: Bool
    // What the page's script chooses by.
    let actors: String
    let topics: String
    let known: FirstKnown

    private static let mostBearings = 3
    private static let mostFirst = 3

    init(_ entry: Chronicle.Entry, _ context: PageContext) {
        let corpus = context.corpus
        label = context.words[.init(timeOf: entry.subject, corpus)]
        key = entry.subject.kind.rawValue
        anchor = entry.anchor
        date = entry.isExactlyItsHeading ? nil : context.phrase(entry.date)
        switch entry.subject {
        case .happened(let claim):
            subject = context.link(claim)
            speaker = nil
            captured = nil
            kicker = ClaimKicker(claim, context).text
            (bearings, moreBearings) = ([], nil)
            isContested = context.site.tally(of: claim).isContested
        case .said(let index):
            let utterance = corpus[index]
            let all = RecordedBearing.all(of: index, context.site)
            // A statement is called by its speaker already.
            speaker = utterance.statement == nil ? context.link(utterance.speaker) : nil
            subject =
                utterance.statement.map { context.link(.statement($0)) }
                ?? LinkView(title: context.words[.inPassing], url: nil)
            captured = nil
            kicker = nil
            bearings = all.prefix(Self.mostBearings).map { BearingView($0, context) }
            moreBearings = context.words.counted(.moreCount, all.count - Self.mostBearings)
            isContested = false
        case .published(let article):
            subject = context.link(corpus[article])
            speaker = corpus.relations.outlets[article.position].map { context.link($0) }
            captured = context.phrase(corpus[article].captured).map {
                context.words.phrase(.capturedOn, ["date": $0])
            }
            kicker = nil
            (bearings, moreBearings) = ([], nil)
            isContested = false
        }
        first = context.site.firstCarriers(of: entry.subject).prefix(Self.mostFirst)
            .map { FirstPublicationView($0, context) }
        actors = ChronologyFilterView.names(context.site.actors(in: entry.subject).map { corpus[$0].name })
        topics = ChronologyFilterView.names(context.site.topics(in: entry.subject).map { corpus[$0].name })
        known = context.site.firstKnown(entry.subject)
    }

    static let fields: [ViewField<Self>] = [
        .text("label", example: "Said to have happened") { $0.label },
        .text("key", example: "happened") { $0.key },
        .text("anchor", example: "happened:wagner-paid") { $0.anchor },
        .record("subject") { $0.subject },
        .record("speaker") { $0.speaker },
        .text("date", example: "around 18 November 2022") { $0.date },
        .text("captured", example: "copy saved 20 November 2026") { $0.captured },
        .text("kicker", example: "Claimed by John Kirby · denied by Yevgeny Prigozhin") { $0.kicker },
        .list("bearings") { $0.bearings },
        .text("more-bearings", example: "2 more") { $0.moreBearings },
        .list("first-published") { $0.first },
        .flag("is-first-uncertain") { $0.first.count > 1 },
        .flag("is-contested") { $0.isContested },
        .text("actors", example: "john-kirby wagner-group") { $0.actors },
        .text("topics", example: "delivery") { $0.topics },
        .text("possibly-known", example: "19348") { $0.known.possibly.map { String($0.number) } },
        .text("surely-known", example: "19349") { $0.known.surely.map { String($0.number) } },
    ]
}

/// A source that may have been the first to publish something.
struct FirstPublicationView: View {
    let article: LinkView
    let published: String?

    init(_ article: Index<Article>, _ context: PageContext) {
        self.article = context.columnLink(article)
        published = context.phrase(context.corpus[article].published)
    }

    static let fields: [ViewField<Self>] = [
        .record("article") { $0.article },
        .text("published", example: "23 December 2022") { $0.published },
    ]
}

extension Chronicle.Entry {
    /// Whether the heading already says all that the date does.
    fileprivate var isExactlyItsHeading: Bool {
        guard let date else { return true }
        return switch span {
        case .day(let day): date.text == day.description
        case .month(let month): date.text == month.description
        case .year(let year): date.text == String(year)
        case .years, .undated: false
        }
    }
}
