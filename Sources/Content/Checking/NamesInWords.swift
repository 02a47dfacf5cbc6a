import SourceText

extension Check {
    /// Words that stand where a record can be named are nobody's name, or that of a record to the letter.
    static let namesInWords = Check(kinds: [.nearlyNamed]) { evidence in
        let corpus = evidence.corpus
        let words = NamedInWords.all(in: corpus)
        guard !words.isEmpty else { return [] }
        let names = NearNames(of: corpus.actors)
        var meant: [NamedInWords.Wording: NearlyNamed?] = [:]
        var uses: [NearlyNamed: [Located<String>]] = [:]
        for named in words where !named.isSettled {
            let record = meant[named.wording] ?? nearlyNamed(named.wording, corpus, names)
            meant[named.wording] = .some(record)
            if let record { uses[record, default: []].append(named.words) }
        }
        return uses.flatMap { [Finding].nearlyNamed($0, $1.sorted { $0.precedes($1) }) }.sorted()
    }

    /// The record that's most likely meant by words that lead to none.
    private static func nearlyNamed(
        _ wording: NamedInWords.Wording,
        _ corpus: Corpus,
        _ names: NearNames
    ) -> NearlyNamed? {
        let mayBeActor = wording.kinds.contains(.actor)
        if mayBeActor, corpus.names.actor(named: wording.text) != nil { return nil }
        if let identifier = Identifier(wording.text) {
            let records = wording.kinds.map { RecordName($0, identifier) }
            if let record = records.first(where: corpus.names.contains) {
                return NearlyNamed(words: wording.text, record: record, name: nil)
            }
        }
        guard mayBeActor, let near = names.near(wording.text) else { return nil }
        return NearlyNamed(words: wording.text, record: corpus[near.actor].name, name: near.name)
    }
}

/// A record that words nearly name.
private struct NearlyNamed: Hashable {
    let words: String
    let record: RecordName
    /// The name or alias that they nearly are; nil for the record's identifier, without its kind.
    let name: String?
}

/// Words that stand where a record of some kinds could be named.
private struct NamedInWords {
    let words: Located<String>
    let kinds: [RecordKind]
    let isSettled: Bool

    /// What decides which record is meant.
    struct Wording: Hashable {
        let text: String
        let kinds: [RecordKind]
    }

    var wording: Wording { Wording(text: words.value, kinds: kinds) }

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
    /// - Parameter uses: where the words stand, once at least, in their order.
    fileprivate static func nearlyNamed(_ named: NearlyNamed, _ uses: [Located<String>]) -> [Finding] {
        let message =
            named.name.map { "'\(named.words)' is nearly '\($0)', but counts as somebody else" }
            ?? "'\(named.words)' is printed as plain words, though \(named.record.kind.withArticle) has this name"
        let mend = named.name == nil ? "write \(named.record)" : "write \(named.record) if it's the same"
        let others = uses.count - 1
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
