public import EDTF
public import SourceText

/// Words quoted from an article, as the editor wrote them down, with the claims that they bear on.
///
/// A class, though it's a value by nature, as records are: its article and its place in the corpus share it.
public final class PassageEntry: Sendable {
    public let quote: Located<String>
    public let attribution: Attribution
    public let speech: Located<Speech>?
    /// How the article names the speaker.
    public let namedAs: String?
    /// The chain of sources that the article names, nearest first.
    public let via: [Located<Mention>]
    public let bearings: [BearingEntry]
    private let rare: Rare?

    /// What most passages lack, in a place of its own: each of them has room for a single reference.
    private final class Rare: Sendable {
        let prefix: String?
        let suffix: String?
        let said: Located<EDTFDate>?
        let translation: String?
        let language: String?
        let credibility: Located<Int>?
        let confirmed: Confirmations

        init(
            _ prefix: String?,
            _ suffix: String?,
            _ said: Located<EDTFDate>?,
            _ translation: String?,
            _ language: String?,
            _ credibility: Located<Int>?,
            _ confirmed: Confirmations
        ) {
            self.prefix = prefix
            self.suffix = suffix
            self.said = said
            self.translation = translation
            self.language = language
            self.credibility = credibility
            self.confirmed = confirmed
        }
    }

    init(
        quote: Located<String>,
        prefix: String?,
        suffix: String?,
        attribution: Attribution,
        speech: Located<Speech>?,
        namedAs: String?,
        via: [Located<Mention>],
        said: Located<EDTFDate>?,
        translation: String?,
        language: String?,
        credibility: Located<Int>?,
        confirmed: Confirmations,
        bearings: [BearingEntry]
    ) {
        self.quote = quote
        self.attribution = attribution
        self.speech = speech
        self.namedAs = namedAs
        self.via = via
        self.bearings = bearings
        let texts = [prefix, suffix, translation, language]
        let isPlain =
            texts.allSatisfy { $0 == nil } && said == nil && credibility == nil && confirmed.entries.isEmpty
        rare =
            isPlain
            ? nil : Rare(prefix, suffix, said, translation, language, credibility, confirmed)
    }

    public var prefix: String? { rare?.prefix }
    public var suffix: String? { rare?.suffix }
    /// The date that this article gives for the statement.
    public var said: Located<EDTFDate>? { rare?.said }
    /// The editor's own translation: unproven.
    public var translation: String? { rare?.translation }
    public var language: String? { rare?.language }
    public var credibility: Located<Int>? { rare?.credibility }
    public var confirmed: Confirmations { rare?.confirmed ?? .none }

    /// Whose words an article reports.
    public enum Attribution: Sendable {
        case statement(Located<Identifier>)
        /// An utterance without a record of its own.
        case speaker(Located<Mention>)
        /// Nobody is named: the outlet itself speaks.
        case outlet
    }
}

/// Whether the words are the speaker's or the outlet's.
public enum Speech: String, Sendable, Hashable, CaseIterable {
    /// The speaker's own words.
    case direct
    /// The outlet's wording of them.
    case indirect
}

/// How a passage bears on a claim, as the editor wrote it down.
///
/// A class for the same reason.
public final class BearingEntry: Sendable {
    public let claim: Located<Identifier>
    public let stance: Located<Stance>
    public let scope: Scope
    /// What a denial answers, often another allegation than the claim.
    public let answers: [Located<Mention>]
    public let says: [Reading]

    init(
        claim: Located<Identifier>,
        stance: Located<Stance>,
        scope: Scope,
        answers: [Located<Mention>],
        says: [Reading]
    ) {
        self.claim = claim
        self.stance = stance
        self.scope = scope
        self.answers = answers
        self.says = says
    }
}

/// What a speaker does with a claim.
public enum Stance: String, Sendable, Hashable, CaseIterable {
    case asserts
    /// Takes it as true on others' word.
    case accepts
    case concedes, doubts, denies, declines
    case doesNotKnow = "does-not-know"
}

/// How the words fit the claim.
public enum Scope: String, Sendable, Hashable, CaseIterable {
    case same, broader, narrower, other
}

/// What a passage gives for one point of a claim's comparison table.
///
/// A class, though it's a value by nature: tables pass it on as a single reference.
public final class Reading: Sendable {
    public let point: Located<String>
    public let content: Content

    init(point: Located<String>, content: Content) {
        self.point = point
        self.content = content
    }

    public enum Content: Sendable {
        /// The article's own words, which stand in the quotation, and the value they're compared by.
        case words(Located<String>, value: Located<String>)
        /// The editor's reading.
        case value(Located<String>)
        /// The article was read for it and is silent.
        case notMentioned
    }
}
