import Content
import EDTF

/// Everything that has a time, in the order of the headings under which it stands.
///
/// An entry stands under the smallest heading that contains every day it may mean; the order of entries under
/// one heading says nothing about time.
struct Chronicle: Sendable {
    let entries: [Entry]

    /// A class, though it's a value by nature: pages group and pass on entries as single references.
    final class Entry: Sendable {
        let subject: Subject
        let date: EDTFDate?
        let span: CalendarSpan
        /// What links to the entry name; made of the records' names, so that it stays while others come and go.
        let anchor: String

        init(_ subject: Subject, _ date: EDTFDate?, _ name: String) {
            self.subject = subject
            self.date = date
            span = date.map(CalendarSpan.init) ?? .undated
            anchor = "\(subject.kind.rawValue):\(name)"
        }
    }

    /// Which of the times it is, and whose.
    enum Subject: Sendable, Hashable {
        case happened(Index<Claim>)
        case said(Index<Utterance>)
        case published(Index<Article>)
    }

    /// Which of the times an entry tells.
    enum Kind: String, Sendable, CaseIterable {
        case happened, said, published
    }

    /// Claims with a date of the event, utterances and articles; only the latter two also without a date.
    init(_ site: SiteModel) {
        let corpus = site.corpus
        let events = site.claims.filter { corpus[$0].happened != nil }
            .map { Entry(.happened($0), corpus[$0].happened, corpus[$0].identifier.text) }
        var unrecorded: [Index<Article>: Int] = [:]
        let utterances = corpus.utterances.indexed.compactMap { index, utterance -> Entry? in
            let passage = site.backlinks.passagesOfUtterance[index.position].first
            if let statement = utterance.statement {
                return Entry(.said(index), utterance.said, corpus[statement].identifier.text)
            }
            guard let passage else { return nil }
            let article = corpus[corpus[passage].quotation].article
            unrecorded[article, default: 0] += 1
            let name = "\(corpus[article].identifier):\(unrecorded[article, default: 0])"
            return Entry(.said(index), utterance.said, name)
        }
        let articles = site.order.articles.map {
            Entry(.published($0), corpus[$0].published, corpus[$0].identifier.text)
        }
        entries = (events + utterances + articles).inChronologicalOrder()
    }
}

extension [Chronicle.Entry] {
    /// In the order of their headings; under one heading they stay in the order in which they are.
    func inChronologicalOrder() -> [Chronicle.Entry] {
        map { (key: Key($0.span), entry: $0) }.sorted { $0.key < $1.key }.map(\.entry)
    }
}

extension Chronicle.Subject {
    var kind: Chronicle.Kind {
        switch self {
        case .happened: .happened
        case .said: .said
        case .published: .published
        }
    }
}

extension SiteModel {
    /// The articles that print what an entry tells, in the order of publication: from them it's known.
    func carriers(of subject: Chronicle.Subject) -> [Index<Article>] {
        switch subject {
        case .happened(let claim):
            backlinks.citationsOfClaim[claim.position].filter(\.makesKnown).map(\.article).withoutRepeats()
        case .said(let utterance):
            backlinks.passagesOfUtterance[utterance.position]
                .map { corpus[corpus[$0].quotation].article }.withoutRepeats()
        case .published(let article): [article]
        }
    }

    /// The articles that may have been the first to publish it; none for a publication itself.
    func firstCarriers(of subject: Chronicle.Subject) -> [Index<Article>] {
        switch subject {
        case .happened(let claim): carriage(of: claim).first
        case .said: order.possiblyFirst(among: carriers(of: subject), corpus)
        case .published: []
        }
    }

    func firstKnown(_ subject: Chronicle.Subject) -> FirstKnown {
        FirstKnown(publishedOn: carriers(of: subject).map { corpus[$0].published })
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
