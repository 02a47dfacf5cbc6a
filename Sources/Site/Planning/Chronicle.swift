import Content
import EDTF

/// Everything that has a time, in the order of the headings under which it stands.
///
/// An entry stands under the smallest heading that contains every day it may mean; the order of entries under
/// one heading says nothing about time.
struct Chronicle: Sendable {
    let entries: [Entry]

    struct Entry: Sendable {
        let subject: Subject
        let date: EDTFDate?
        let span: CalendarSpan
    }

    /// Which of the times it is, and whose.
    enum Subject: Sendable {
        case happened(Index<Claim>)
        case said(Index<Utterance>)
        case published(Index<Article>)
    }

    /// Claims with a date of the event, utterances and articles; only the latter two also without a date.
    init(_ site: SiteModel) {
        let corpus = site.corpus
        let events = site.claims.filter { corpus[$0].happened != nil }
            .map { Entry(.happened($0), corpus[$0].happened) }
        let utterances = corpus.utterances.indexed
            .filter { !site.backlinks.passagesOfUtterance[$0.0.position].isEmpty || $0.1.statement != nil }
            .map { Entry(.said($0.0), $0.1.said) }
        let articles = site.order.articles.map { Entry(.published($0), corpus[$0].published) }
        entries = (events + utterances + articles).enumerated()
            .map { (key: Key($0.element.span), position: $0.offset, entry: $0.element) }
            .sorted { ($0.key, $0.position) < ($1.key, $1.position) }
            .map(\.entry)
    }
}

extension Chronicle.Entry {
    fileprivate init(_ subject: Chronicle.Subject, _ date: EDTFDate?) {
        self.init(subject: subject, date: date, span: date.map(CalendarSpan.init) ?? .undated)
    }
}

/// Where a heading stands: a year's own entries before its months, a month's before its days.
private struct Key: Comparable {
    private let parts: [Int]

    init(_ span: CalendarSpan) {
        parts =
            switch span {
            case .years(let from?, let to): [from, 0, to ?? Int.max]
            // What has no beginning is told after all that has one.
            case .years(nil, let to): [Int.max - 1, to ?? Int.max]
            case .year(let year): [year, 1]
            case .month(let month): [month.year, 1, month.number]
            case .day(let day): [day.month.year, 1, day.month.number, day.number]
            case .undated: [Int.max]
            }
    }

    static func < (one: Key, other: Key) -> Bool { one.parts.lexicographicallyPrecedes(other.parts) }
}
