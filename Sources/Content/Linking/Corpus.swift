import SourceText

/// All records with their references resolved: what every later stage reads.
///
/// Records stand in the order of their identifiers, everything derived from them in the order in which it's
/// written, so that equal content gives an equal corpus on any machine.
public final class Corpus: Sendable {
    public let settings: SiteSettings
    public let articles: [Article]
    public let claims: [Claim]
    public let statements: [Statement]
    public let actors: [Actor]
    public let topics: [Topic]
    public let pages: [FreePage]
    public let names: NameTable
    /// The bytes of its files, of which findings show lines.
    fileprivate let files: [FileBytes]

    /// Words said to stand in an article, each once, in the order in which they're first written.
    public let quotations: [Quotation]
    /// Who uttered what: one for each statement, in its place, then those without a record of their own.
    public let utterances: [Utterance]
    /// Quotations with whose words they are.
    public let passages: [Passage]
    /// Passages with the claims they bear on.
    public let citations: [Citation]
    /// What's quoted in the bodies of records.
    public let bodyQuotations: [BodyQuotation]
    /// What records name of one another.
    public let relations: Relations
    /// Whether everything that the editors wrote is in it: no record is damaged, no reference dangles.
    public let isComplete: Bool
    /// Records in which something is wrong, and of which something may be missing here.
    public let damaged: Set<RecordName>

    init(
        _ records: Records,
        names: NameTable,
        quotations: [Quotation],
        utterances: [Utterance],
        passages: [Passage],
        citations: [Citation],
        bodyQuotations: [BodyQuotation],
        relations: Relations,
        isComplete: Bool,
        damaged: Set<RecordName>
    ) {
        settings = records.settings
        articles = records.articles
        claims = records.claims
        statements = records.statements
        actors = records.actors
        topics = records.topics
        pages = records.pages
        files = records.files
        self.names = names
        self.quotations = quotations
        self.utterances = utterances
        self.passages = passages
        self.citations = citations
        self.bodyQuotations = bodyQuotations
        self.relations = relations
        self.isComplete = isComplete
        self.damaged = damaged
    }
}

extension Corpus {
    /// The same without the bytes of its files, for who has found whatever there is to be found in it.
    var withoutFiles: Corpus {
        var records = Records(of: self)
        records.files = []
        return Corpus(
            records,
            names: names,
            quotations: quotations,
            utterances: utterances,
            passages: passages,
            citations: citations,
            bodyQuotations: bodyQuotations,
            relations: relations,
            isComplete: isComplete,
            damaged: damaged
        )
    }
}

extension Records {
    /// Those of a corpus.
    init(of corpus: Corpus) {
        self.init(settings: corpus.settings)
        articles = corpus.articles
        claims = corpus.claims
        statements = corpus.statements
        actors = corpus.actors
        topics = corpus.topics
        pages = corpus.pages
        files = corpus.files
    }
}

extension Corpus {
    /// What all records have in common, kind by kind.
    var records: [RecordCommon] { Records(of: self).all }
}

extension Corpus {
    @inlinable public subscript(index: Index<Article>) -> Article { articles[index.position] }
    @inlinable public subscript(index: Index<Claim>) -> Claim { claims[index.position] }
    @inlinable public subscript(index: Index<Statement>) -> Statement { statements[index.position] }
    @inlinable public subscript(index: Index<Actor>) -> Actor { actors[index.position] }
    @inlinable public subscript(index: Index<Topic>) -> Topic { topics[index.position] }
    @inlinable public subscript(index: Index<FreePage>) -> FreePage { pages[index.position] }
    @inlinable public subscript(index: Index<Quotation>) -> Quotation { quotations[index.position] }
    @inlinable public subscript(index: Index<Utterance>) -> Utterance { utterances[index.position] }
    @inlinable public subscript(index: Index<Passage>) -> Passage { passages[index.position] }
}

/// A value's position in its array of the corpus.
public struct Index<Value>: Sendable, Hashable, Comparable {
    /// In half the space of an `Int`: a large site has millions of these.
    @usableFromInline let number: UInt32

    @inlinable
    public init(_ position: Int) {
        number = UInt32(position)
    }

    @inlinable public var position: Int { Int(number) }

    public static func < (one: Index, other: Index) -> Bool { one.number < other.number }
}

extension Array {
    /// The elements with their typed positions.
    @inlinable
    public var indexed: some Sequence<(Content.Index<Element>, Element)> {
        enumerated().lazy.map { (Content.Index<Element>($0.offset), $0.element) }
    }
}
