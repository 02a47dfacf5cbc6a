public import SourceText

/// Resolves the references of all records.
public enum Linker {
    /// 1. Names are looked up; each missing record is one finding, however often it's named.
    /// 2. Passages of articles and citations of claims become one list.
    /// 3. The same words of one article become one quotation, quotations in prose included.
    ///
    /// What refers to a missing record is left out of the corpus, but for its quotation.
    public static func link(_ records: Records) -> Diagnosed<Corpus> {
        link(records, Resolver(records), utterancesBefore: 0)
    }

    /// Resolves the references of a few records by the names of the corpus that they belong to.
    ///
    /// - Returns: what they'd be in that corpus: where they refer to its records and utterances, by their places there.
    static func link(_ records: Records, among whole: Corpus) -> Diagnosed<Corpus> {
        link(records, Resolver(records, among: whole.names), utterancesBefore: whole.statements.count)
    }

    private static func link(
        _ records: Records,
        _ names: Resolver,
        utterancesBefore: Int
    ) -> Diagnosed<Corpus> {
        var resolver = names
        let (relations, joiner) = follow(records, &resolver, utterancesBefore: utterancesBefore)
        let findings = resolver.findings
        let corpus = Corpus(
            records,
            names: resolver.names,
            quotations: joiner.quotations,
            utterances: joiner.utterances,
            passages: joiner.passages,
            citations: joiner.citations,
            bodyQuotations: joiner.bodyQuotations,
            relations: relations,
            isComplete: findings.isEmpty && records.damaged.isEmpty && records.incomplete.isEmpty,
            damaged: records.damaged
        )
        return Diagnosed(corpus, findings)
    }

    /// Where a record is named, in the order in which references are followed.
    static func uses(of name: RecordName, in records: Records) -> Resolver.Uses {
        var resolver = Resolver(records, watching: name)
        _ = follow(records, &resolver, utterancesBefore: 0)
        return resolver.uses
    }

    /// Looks up every name that a record writes: there's no other place that does.
    private static func follow(
        _ records: Records,
        _ resolver: inout Resolver,
        utterancesBefore: Int
    ) -> (Relations, CitationJoiner) {
        let relations = Relations(
            basedOn: records.articles.map { $0.basedOn.compactMap { resolver.find($0) } },
            relays: records.statements.map { $0.relays.flatMap { resolver.find($0) } },
            memberOf: records.actors.map { $0.memberOf.flatMap { resolver.find($0) } },
            related: records.claims.map { claim in
                claim.related.compactMap { related in
                    resolver.find(related.claim).map { (related.relation, $0) }
                }
            },
            topics: records.claims.map { $0.topics.compactMap { resolver.find($0) } },
            outlets: records.articles.map { $0.outlet.flatMap { resolver.reference($0) } },
            notMentioned: records.articles.map { $0.notMentioned.compactMap { resolver.find($0) } },
            primary: records.statements.map { $0.primary.flatMap { resolver.find($0) } }
        )
        var joiner = CitationJoiner(
            statements: records.statements,
            utterancesBefore: utterancesBefore,
            &resolver
        )
        for article in records.articles {
            let index: Index<Article>? = resolver.names.find(article.identifier)
            let written = WrittenRecord(kind: .article, position: index?.position ?? 0)
            for (number, entry) in article.passages.enumerated() {
                joiner.add(entry, of: index, at: written.entry(number), &resolver)
            }
        }
        for claim in records.claims {
            let written = WrittenRecord(kind: .claim, position: resolver.names.position(of: claim.name) ?? 0)
            for (number, entry) in claim.citations.enumerated() {
                let article: Index<Article>? = resolver.find(entry.article)
                joiner.add(entry.passage, of: article, at: written.entry(number), &resolver)
            }
        }
        for kind in RecordKind.allCases {
            for record in records.all(of: kind) { quote(record, kind, in: &joiner, &resolver) }
        }
        return (relations, joiner)
    }

    /// Looks up what a record's body links to, and adds what it quotes.
    private static func quote(
        _ record: RecordCommon,
        _ kind: RecordKind,
        in joiner: inout CitationJoiner,
        _ resolver: inout Resolver
    ) {
        for (number, link) in record.bodyLinks.enumerated() {
            resolver.require(link.record)
            guard let words = link.quotation,
                let article: Index<Article> = resolver.names.find(link.record.value.identifier)
            else { continue }
            let position = resolver.names.position(of: RecordName(kind, record.identifier)) ?? 0
            let written = WrittenRecord(kind: kind, position: position)
            joiner.add(words, of: article, at: written.quotation(number))
        }
    }
}
