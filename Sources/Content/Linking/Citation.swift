public import EDTF
public import SourceText

/// Words that somebody says stand in an article: what is proven.
public final class Quotation: Sendable {
    public let article: Index<Article>
    public let prefix: String?
    public let suffix: String?
    /// What tells it from the article's others, and what the lock knows it by.
    let digest: QuotationDigest
    /// Where it's written first.
    public let place: Located<String>
    public let order: WrittenOrder

    init(
        article: Index<Article>,
        words: Located<String>,
        prefix: String?,
        suffix: String?,
        digest: QuotationDigest,
        order: WrittenOrder
    ) {
        self.article = article
        self.prefix = prefix
        self.suffix = suffix
        self.digest = digest
        self.order = order
        place = words
    }

    public var words: String { place.value }

    /// What its line in the lock names it by.
    public var lockDigest: String { digest.text }

    /// What tells it from all others of the corpus.
    struct Key: Hashable {
        let article: Index<Article>
        let digest: QuotationDigest
    }

    var key: Key { Key(article: article, digest: digest) }
}

/// Words that a record's body quotes from an article.
public struct BodyQuotation: Sendable {
    public let quotation: Index<Quotation>
    public let order: WrittenOrder
    let words: Located<String>
}

/// Somebody saying something at some time.
public struct Utterance: Sendable {
    public let speaker: Reference
    public let said: EDTFDate?
    /// Nil for an utterance that stands only in a passage.
    public let statement: Index<Statement>?
}

/// What an article prints, and whose words it is.
public final class Passage: Sendable {
    public let quotation: Index<Quotation>
    /// Nil where the outlet itself speaks.
    public let utterance: Index<Utterance>?
    /// The passage as it's written down.
    public let entry: PassageEntry
    public let via: [Reference]
    /// Nil for one that a record wrote and writes no more: it keeps its position, to which nothing leads.
    public let order: WrittenOrder?

    init(
        quotation: Index<Quotation>,
        utterance: Index<Utterance>?,
        entry: PassageEntry,
        via: [Reference],
        order: WrittenOrder?
    ) {
        self.quotation = quotation
        self.utterance = utterance
        self.entry = entry
        self.via = via
        self.order = order
    }

    /// The same, written no more.
    var unwritten: Passage {
        Passage(quotation: quotation, utterance: utterance, entry: entry, via: via, order: nil)
    }
}

/// A passage joined to a claim.
public final class Citation: Sendable {
    public let passage: Index<Passage>
    public let article: Index<Article>
    public let claim: Index<Claim>
    public let stance: Stance
    public let scope: Scope
    public let answers: [Reference]
    public let says: [Reading]
    /// The bearing as it's written down.
    public let entry: BearingEntry
    /// That of its passage.
    public let order: WrittenOrder

    init(
        passage: Index<Passage>,
        article: Index<Article>,
        claim: Index<Claim>,
        stance: Stance,
        scope: Scope,
        answers: [Reference],
        says: [Reading],
        entry: BearingEntry,
        order: WrittenOrder
    ) {
        self.passage = passage
        self.article = article
        self.claim = claim
        self.stance = stance
        self.scope = scope
        self.answers = answers
        self.says = says
        self.entry = entry
        self.order = order
    }
}

extension Citation {
    /// Whether the citation counts for or against the claim as it's worded.
    ///
    /// Who says less than the claim hasn't asserted it, and who denies only part of it hasn't denied it.
    public var isCounted: Bool {
        switch stance {
        case .asserts, .accepts, .concedes: scope == .same || scope == .narrower
        case .denies, .doubts: scope == .same || scope == .broader
        case .declines, .doesNotKnow: scope != .other
        }
    }

    /// Whether somebody says here, on whosever word, that the claim is true.
    public var saysSo: Bool { isCounted && [.asserts, .accepts, .concedes].contains(stance) }

    /// Whether somebody says here, not only on others' word, that the claim is true.
    var isOfAssertingSide: Bool { isCounted && (stance == .asserts || stance == .concedes) }
}

/// A mention with the record found that it names.
public enum Reference: Sendable, Hashable {
    case actor(Index<Actor>)
    case statement(Index<Statement>)
    case claim(Index<Claim>)
    case words(String)

    /// The actor, if it's one.
    public var actor: Index<Actor>? {
        if case .actor(let actor) = self { actor } else { nil }
    }
}
