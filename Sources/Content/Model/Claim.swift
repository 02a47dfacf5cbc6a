public import EDTF
public import FrontMatter
public import SourceText

/// A proposition that can be true or false.
public final class Claim: ContentRecord {
    public static let kind = RecordKind.claim

    public let common: RecordCommon
    /// One sentence.
    public let claim: String
    public let form: Form
    public let isDraft: Bool
    public let topics: [Located<Identifier>]
    public let happened: EDTFDate?
    public let place: String?
    public let due: EDTFDate?
    public let outcome: Outcome?
    /// The rows of the comparison table, in order.
    public let points: [MapEntry<PointType>]
    public let related: [RelatedClaim]
    public let assessment: Assessment
    public let changes: [Change]
    /// Old identifiers, the oldest first, which keep a page that points here; its own may be among them.
    public let formerly: [Located<Identifier>]
    public let citations: [CitationEntry]
    public let basis: [String: String]

    init(
        common: RecordCommon,
        claim: String,
        form: Form,
        topics: [Located<Identifier>],
        happened: EDTFDate?,
        place: String?,
        due: EDTFDate?,
        outcome: Outcome?,
        points: [MapEntry<PointType>],
        related: [RelatedClaim],
        assessment: Assessment,
        changes: [Change],
        formerly: [Located<Identifier>],
        isDraft: Bool,
        citations: [CitationEntry],
        basis: [String: String]
    ) {
        self.common = common
        self.claim = claim
        self.form = form
        self.topics = topics
        self.happened = happened
        self.place = place
        self.due = due
        self.outcome = outcome
        self.points = points
        self.related = related
        self.assessment = assessment
        self.changes = changes
        self.formerly = formerly
        self.isDraft = isDraft
        self.citations = citations
        self.basis = basis
    }

    public enum Form: String, Sendable, CaseIterable {
        case event, state, prediction, absence, utterance, judgement
    }

    /// How a prediction turned out.
    ///
    /// A class for the same reason as dates: most claims have none, and a single reference's room for it.
    public final class Outcome: Sendable {
        public let says: String
        public let on: EDTFDate

        init(says: String, on: EDTFDate) {
            self.says = says
            self.on = on
        }
    }

    public var displayTitle: String { claim }

    /// Whether it's a prediction of which nobody has said yet how it turned out.
    public var isOpenPrediction: Bool { form == .prediction && outcome == nil }
}

/// How the values of a point are compared.
public enum PointType: String, Sendable, CaseIterable {
    case text, date, number
    /// A number and its unit.
    case amount
}

public struct RelatedClaim: Sendable {
    public let relation: Relation
    public let claim: Located<Identifier>

    public enum Relation: String, Sendable, Hashable, CaseIterable {
        case contradicts
        /// If this is true, that is.
        case refines
        /// Happened after.
        case follows
        case sameEvent = "same-event"
    }
}
