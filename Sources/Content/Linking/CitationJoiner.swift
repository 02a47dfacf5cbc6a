import Quotations
import SourceText

/// Builds the lists of quotations, utterances, passages and citations from what the editors wrote.
struct CitationJoiner {
    private(set) var quotations: [Quotation] = []
    private(set) var utterances: [Utterance]
    private(set) var passages: [Passage] = []
    private(set) var citations: [Citation] = []
    private var known: [QuotationKey: Index<Quotation>] = [:]

    init(statements: [Statement], _ resolver: inout Resolver) {
        utterances = statements.indexed.map { index, statement in
            Utterance(
                speaker: resolver.reference(statement.speaker) ?? .words(""),
                said: statement.said,
                statement: index
            )
        }
    }

    /// Adds a passage of an article with everything that it bears on.
    mutating func add(_ entry: PassageEntry, of article: Index<Article>, _ resolver: inout Resolver) {
        let utterance: Index<Utterance>?
        switch entry.attribution {
        case .outlet: utterance = nil
        case .statement(let name):
            guard let statement: Index<Statement> = resolver.find(name) else { return }
            utterance = Index(statement.position)
        case .speaker(let mention):
            guard let speaker = resolver.reference(mention) else { return }
            utterance = Index(utterances.count)
            utterances.append(Utterance(speaker: speaker, said: entry.said?.value, statement: nil))
        }
        let passage = Index<Passage>(passages.count)
        passages.append(
            Passage(
                quotation: quotation(entry.quote, entry.prefix, entry.suffix, of: article),
                utterance: utterance,
                entry: entry,
                via: entry.via.compactMap { resolver.reference($0) }
            )
        )
        for bearing in entry.bearings {
            guard let claim: Index<Claim> = resolver.find(bearing.claim) else { continue }
            citations.append(
                Citation(
                    passage: passage,
                    article: article,
                    claim: claim,
                    stance: bearing.stance.value,
                    scope: bearing.scope,
                    answers: bearing.answers.compactMap { resolver.reference($0) },
                    says: bearing.says,
                    entry: bearing
                )
            )
        }
    }

    /// Adds words quoted in prose.
    mutating func add(_ words: Located<String>, of article: Index<Article>) {
        _ = quotation(words, nil, nil, of: article)
    }

    private struct QuotationKey: Hashable {
        let article: Index<Article>
        let words: String
        let prefix: String?
        let suffix: String?
    }

    private mutating func quotation(
        _ words: Located<String>,
        _ prefix: String?,
        _ suffix: String?,
        of article: Index<Article>
    ) -> Index<Quotation> {
        let text = Folding.fold(words.value)
        let key = QuotationKey(
            article: article,
            words: text,
            prefix: prefix.map(Folding.fold),
            suffix: suffix.map(Folding.fold)
        )
        if let index = known[key] { return index }
        let index = Index<Quotation>(quotations.count)
        known[key] = index
        quotations.append(
            Quotation(article: article, words: words.value, prefix: prefix, suffix: suffix, place: words)
        )
        return index
    }
}
