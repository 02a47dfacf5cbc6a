import EDTF
import SourceText

extension Check {
    /// Nothing is reported before it's said: an utterance precedes the article that prints it.
    static let saidAfterPublished = Check(kinds: [.saidAfterPublished]) { evidence in
        let corpus = evidence.corpus
        var known: Set<Report> = []
        return corpus.passages.flatMap { passage -> [Finding] in
            let index = corpus[passage.quotation].article
            let article = corpus[index]
            guard let utterance = passage.utterance, let published = article.published else { return [] }
            let statement = corpus[utterance].statement.map { corpus[$0] }
            // The statement's date is told once for each article, the article's own with each passage.
            if let said = corpus[utterance].said, said.isAfter(published, zone: statement?.zone),
                known.insert(Report(article: index, utterance: utterance)).inserted
            {
                return .saidAfter(published, said, passage.entry, article)
            }
            if let said = passage.entry.said, statement != nil, said.value.isAfter(published) {
                return .saidAfter(published, said.value, passage.entry, article)
            }
            return []
        }
    }

    private struct Report: Hashable {
        let article: Index<Article>
        let utterance: Index<Utterance>
    }
}

extension EDTFDate {
    /// Whether it's after another whatever the two mean, and wherever on Earth they were written.
    func isAfter(_ other: EDTFDate, zone: String? = nil) -> Bool {
        relation(to: other, zone: zone.flatMap { UTCOffset($0) }).isDefinitelyAfter
    }
}

extension FindingKind {
    fileprivate static let saidAfterPublished = FindingKind(
        "said-after-published",
        .warning,
        "Words are dated after the article that prints them was published."
    )
}

extension [Finding] {
    fileprivate static func saidAfter(
        _ published: EDTFDate,
        _ said: EDTFDate,
        _ entry: PassageEntry,
        _ article: Article
    ) -> [Finding] {
        let (name, place) =
            switch entry.attribution {
            case .statement(let name) where entry.said?.value != said: ("'\(name.value)' was", name.place)
            default: ("this was", entry.said?.place ?? entry.quote.place)
            }
        return Finding.warning(
            .saidAfterPublished,
            "\(name) said on \(said), but the article that prints it was published on \(published)",
            at: place,
            help: "correct the date that's wrong; an article that was updated may have both right",
            unless: entry.confirmed,
            article.common.confirmed
        )
    }
}
