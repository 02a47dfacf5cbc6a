import SourceText

extension Check {
    /// Words that stand where a record can be named are nobody's name, or that of a record to the letter.
    static let namesInWords = Check(kinds: [.nearlyNamed]) { evidence in
        let corpus = evidence.corpus
        let words = NamedInWords.all(in: corpus)
        guard !words.isEmpty else { return [] }
        let names = NearNames(of: corpus.actors)
        var uses: [String: [NamedInWords]] = [:]
        var meant: [String: NearlyNamed] = [:]
        for named in words {
            let text = named.words.value
            guard let record = meant[text] ?? nearlyNamed(named, corpus, names) else { continue }
            meant[text] = record
            if !named.isSettled { uses[text, default: []].append(named) }
        }
        return uses.sorted { $0.key < $1.key }.flatMap { text, uses in
            meant[text].map { .nearlyNamed($0, uses.map(\.words)) } ?? []
        }
    }

    /// The record that's most likely meant by words that lead to none.
    private static func nearlyNamed(_ named: NamedInWords, _ corpus: Corpus, _ names: NearNames) -> NearlyNamed? {
        let text = named.words.value
        let mayBeActor = named.kinds.contains(.actor)
        if mayBeActor, corpus.names.actor(named: text) != nil { return nil }
        if let identifier = Identifier(text) {
            let records = named.kinds.map { RecordName($0, identifier) }
            if let record = records.first(where: corpus.names.contains) { return .byIdentifier(record) }
        }
        guard mayBeActor, let near = names.near(text) else { return nil }
        return .byName(near.name, corpus[near.actor].name)
    }
}

/// A record that words nearly name.
private enum NearlyNamed {
    /// They're its identifier, without its kind.
    case byIdentifier(RecordName)
    /// They're nearly its name or alias.
    case byName(String, RecordName)
}

/// Words that stand where a record of some kinds could be named.
private struct NamedInWords {
    let words: Located<String>
    let kinds: [RecordKind]
    let isSettled: Bool

    init?(_ mention: Located<Mention>, or kinds: RecordKind..., unless settled: Confirmations...) {
        guard case .words(let text) = mention.value else { return nil }
        words = mention.map { _ in text }
        self.kinds = kinds
        isSettled = settled.contains { $0.settles(.nearlyNamed) }
    }

    static func all(in corpus: Corpus) -> [NamedInWords] {
        let outlets = corpus.articles.compactMap { article in
            article.outlet.flatMap { NamedInWords($0, or: .actor, unless: article.common.confirmed) }
        }
        let speakers = corpus.statements.compactMap {
            NamedInWords($0.speaker, or: .actor, unless: $0.common.confirmed)
        }
        let ofArticles = corpus.articles.flatMap { article in
            article.passages.flatMap { all(in: $0, of: article.common) }
        }
        let ofClaims = corpus.claims.flatMap { claim in
            claim.citations.flatMap { all(in: $0.passage, of: claim.common) }
        }
        return outlets + speakers + ofArticles + ofClaims
    }

    private static func all(in entry: PassageEntry, of record: RecordCommon) -> [NamedInWords] {
        let speaker: [NamedInWords?] =
            if case .speaker(let speaker) = entry.attribution {
                [NamedInWords(speaker, or: .actor, unless: entry.confirmed, record.confirmed)]
            } else { [] }
        let via = entry.via.map {
            NamedInWords($0, or: .actor, .statement, unless: entry.confirmed, record.confirmed)
        }
        let answers = entry.bearings.flatMap(\.answers).map {
            NamedInWords($0, or: .statement, .claim, unless: entry.confirmed, record.confirmed)
        }
        return (speaker + via + answers).compactMap(\.self)
    }
}

extension FindingKind {
    fileprivate static let nearlyNamed = FindingKind(
        "nearly-named",
        .warning,
        "Words stand where a record can be named, and are nearly its name, but don't lead to it."
    )
}

extension [Finding] {
    /// - Parameter uses: where the words stand, once at least.
    fileprivate static func nearlyNamed(_ named: NearlyNamed, _ uses: [Located<String>]) -> [Finding] {
        let uses = uses.sorted { $0.precedes($1) }
        let (text, others) = (uses[0].value, uses.count - 1)
        let (message, mend) =
            switch named {
            case .byIdentifier(let record):
                (
                    "'\(text)' is printed as plain words, though \(record.kind.withArticle) has this name",
                    "write \(record)"
                )
            case .byName(let name, let record):
                ("'\(text)' is nearly '\(name)', but counts as somebody else", "write \(record) if it's the same")
            }
        let count = others == 1 ? "in one more place" : "in \(others) more places"
        return Finding.warning(
            .nearlyNamed,
            message,
            at: uses[0].place,
            help: others == 0 ? mend : "\(mend); it stands so \(count)",
            notes: uses.dropFirst().prefix(3).map { Finding.Note("also here", at: $0.place) }
        )
    }
}
