import Markdown
import SourceText

extension Check {
    /// What's recorded for the sake of a draft alone isn't published unknown to its editors.
    static let publishedForDrafts = Check(kinds: [.publishedForDraft]) { evidence in
        let corpus = evidence.corpus
        // Where a record is damaged, the use that's missing may stand there.
        guard corpus.isComplete, corpus.claims.contains(where: \.isDraft) else { return [] }
        let published = UsedRecords(corpus.citations.filter { !corpus[$0.claim].isDraft }, corpus)
            .addingUsesBesidesClaims
        let drafts = Dictionary(grouping: corpus.citations.filter { corpus[$0.claim].isDraft }, by: \.claim)
        return drafts.sorted { $0.key < $1.key }.flatMap { draft, citations -> [Finding] in
            let own = UsedRecords(citations, corpus)
            let articles = own.articles.subtracting(published.articles).sorted().map { corpus[$0] }
            let statements = own.statements.subtracting(published.statements).sorted().map { corpus[$0] }
            return .publishedForDraft(corpus[draft], articles.map(\.note) + statements.map(\.note))
        }
    }
}

/// Articles and statements that have something to say in a briefing.
private struct UsedRecords {
    private(set) var articles: Set<Index<Article>>
    private(set) var statements: Set<Index<Statement>>
    private let corpus: Corpus

    /// Those of some citations: the articles, the statements that their passages report, and those named beside them.
    init(_ citations: [Citation], _ corpus: Corpus) {
        self.corpus = corpus
        articles = Set(citations.map(\.article))
        let passages = citations.map { corpus[$0.passage] }
        let reported = passages.compactMap { $0.utterance.flatMap { corpus[$0].statement } }
        let named = passages.flatMap(\.via) + citations.flatMap(\.answers)
        statements = Set(
            reported
                + named.compactMap { reference in
                    if case .statement(let statement) = reference { statement } else { nil }
                }
        )
    }

    /// With those of which something is told without a claim.
    var addingUsesBesidesClaims: UsedRecords {
        let relations = corpus.relations
        let bodies = corpus.bodyQuotations.filter { !isOfDraft($0.order.claimOfBody) }
        let silent = corpus.articles.indexed.map(\.0).filter { article in
            relations.notMentioned[article.position].contains { !corpus[$0].isDraft }
        }
        let drafts = Set(corpus.claims.filter(\.isDraft).map { ObjectIdentifier($0.common.file) })
        let linked = corpus.records.filter { !drafts.contains(ObjectIdentifier($0.file)) }
            .flatMap(\.body.links).compactMap { RecordName($0.destination) }
        var all = self
        all.articles.formUnion(bodies.map { corpus[$0.quotation].article })
        all.articles.formUnion(relations.basedOn.joined())
        all.articles.formUnion(relations.primary.compactMap(\.self))
        all.articles.formUnion(silent)
        all.articles.formUnion(
            linked.filter { $0.kind == .article }.compactMap { corpus.names.find($0.identifier) }
        )
        all.statements.formUnion(relations.relays.compactMap(\.self))
        all.statements.formUnion(
            linked.filter { $0.kind == .statement }.compactMap { corpus.names.find($0.identifier) }
        )
        return all
    }

    private func isOfDraft(_ claim: Index<Claim>?) -> Bool { claim.map { corpus[$0].isDraft } ?? false }
}

extension [Finding] {
    /// - Parameter records: those that no published claim uses.
    fileprivate static func publishedForDraft(_ claim: Claim, _ records: [Finding.Note]) -> [Finding] {
        guard !records.isEmpty else { return [] }
        let count = records.count == 1 ? "a record" : "\(records.count) records"
        return Finding.warning(
            .publishedForDraft,
            "this claim is a draft, but \(count) that no published claim uses will be seen by readers",
            at: claim.common.place(of: "draft"),
            help: "keep elsewhere what mustn't be seen until the claim is published, or publish it",
            notes: [Finding.Note](records.prefix(5)),
            unless: claim.common.confirmed
        )
    }
}

extension ContentRecord {
    fileprivate var note: Finding.Note { Finding.Note("\(name)", at: common.place) }
}

extension FindingKind {
    fileprivate static let publishedForDraft = FindingKind(
        "published-for-draft",
        .warning,
        "Articles or statements that only a draft uses are published."
    )
}
