import SourceText

/// Builds the lists of quotations, utterances, passages and citations from what the editors wrote.
struct CitationJoiner {
    private(set) var quotations: [Quotation] = []
    private(set) var utterances: [Utterance]
    private(set) var passages: [Passage] = []
    private(set) var citations: [Citation] = []
    private(set) var bodyQuotations: [BodyQuotation] = []
    private var known: [Quotation.Key: Index<Quotation>] = [:]
    private let utterancesBefore: Int

    /// - Parameter utterancesBefore: how many of the corpus come before those of these records.
    init(statements: [Statement], utterancesBefore: Int, _ resolver: inout Resolver) {
        self.utterancesBefore = utterancesBefore
        utterances = statements.map { statement in
            Utterance(
                speaker: resolver.reference(statement.speaker) ?? .words(""),
                said: statement.said,
                statement: resolver.names.find(statement.identifier)
            )
        }
    }

    /// Adds a passage of an article with everything that it bears on.
    ///
    /// All its references are looked up, also those of a passage that's left out because one of them dangles.
    mutating func add(
        _ entry: PassageEntry,
        of article: Index<Article>?,
        at order: WrittenOrder,
        _ resolver: inout Resolver
    ) {
        let speaker = speaker(of: entry, &resolver)
        let via = entry.via.compactMap { resolver.reference($0) }
        let bearings = entry.bearings.map { bearing in
            let claim: Index<Claim>? = resolver.find(bearing.claim)
            return (bearing, claim, bearing.answers.compactMap { resolver.reference($0) })
        }
        guard let article else { return }
        let quotation = quotation(entry.quote, entry.prefix, entry.suffix, of: article, at: order)
        let utterance: Index<Utterance>?
        switch speaker {
        case .outlet: utterance = nil
        case .known(let index): utterance = index
        case .new(let value):
            utterance = Index(utterancesBefore + utterances.count)
            utterances.append(value)
        case .missing: return
        }
        let passage = Index<Passage>(passages.count)
        passages.append(
            Passage(quotation: quotation, utterance: utterance, entry: entry, via: via, order: order)
        )
        for case (let bearing, let claim?, let answers) in bearings {
            citations.append(
                Citation(
                    passage: passage,
                    article: article,
                    claim: claim,
                    stance: bearing.stance.value,
                    scope: bearing.scope,
                    answers: answers,
                    says: bearing.says,
                    entry: bearing,
                    order: order
                )
            )
        }
    }

    /// Whose words a passage reports.
    private enum Speaker {
        case outlet
        case known(Index<Utterance>)
        case new(Utterance)
        /// A record is named that doesn't exist.
        case missing
    }

    private func speaker(of entry: PassageEntry, _ resolver: inout Resolver) -> Speaker {
        switch entry.attribution {
        case .outlet: return .outlet
        case .statement(let name):
            let statement: Index<Statement>? = resolver.find(name)
            return statement.map { .known(Index($0.position)) } ?? .missing
        case .speaker(let mention):
            let speaker = resolver.reference(mention)
            return speaker.map {
                .new(Utterance(speaker: $0, said: entry.said?.value, statement: nil))
            } ?? .missing
        }
    }

    /// Adds words quoted in prose.
    mutating func add(_ words: Located<String>, of article: Index<Article>, at order: WrittenOrder) {
        let quotation = quotation(words, nil, nil, of: article, at: order)
        bodyQuotations.append(BodyQuotation(quotation: quotation, order: order, words: words))
    }

    private mutating func quotation(
        _ words: Located<String>,
        _ prefix: String?,
        _ suffix: String?,
        of article: Index<Article>,
        at order: WrittenOrder
    ) -> Index<Quotation> {
        let digest = QuotationDigest(words.value, prefix: prefix, suffix: suffix)
        let key = Quotation.Key(article: article, digest: digest)
        if let index = known[key] { return index }
        let index = Index<Quotation>(quotations.count)
        known[key] = index
        quotations.append(
            Quotation(
                article: article,
                words: words,
                prefix: prefix,
                suffix: suffix,
                digest: digest,
                order: order
            )
        )
        return index
    }
}
