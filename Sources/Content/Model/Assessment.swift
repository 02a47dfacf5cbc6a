public import EDTF
public import SourceText

/// What the desk makes of a claim, dated, with likelihood and confidence kept apart.
public struct Assessment: Sendable {
    /// The status as it's written; nil for an assessment that nobody wrote.
    let written: Located<Status>?
    public let says: Located<String>?
    public let likelihood: Located<Likelihood>?
    public let confidence: Located<Confidence>?
    public let wouldSettle: String?
    public let by: String?
    public let on: EDTFDate?
    /// The day up to which the desk's knowledge reaches.
    public let knowsUntil: EDTFDate?

    public static let none = Assessment(
        written: nil,
        says: nil,
        likelihood: nil,
        confidence: nil,
        wouldSettle: nil,
        by: nil,
        on: nil,
        knowsUntil: nil
    )

    public var status: Status { written?.value ?? .unassessed }
    /// Where the status is written; nil for an assessment that nobody wrote.
    public var place: Place? { written?.place }

    public enum Status: String, Sendable, CaseIterable {
        case unassessed, unconfirmed, supported, refuted, withdrawn
    }

    /// The first row of terms of Intelligence Community Directive 203, section D.6.e(2)(a).
    public enum Likelihood: String, Sendable, CaseIterable {
        case almostNoChance = "almost no chance"
        case veryUnlikely = "very unlikely"
        case unlikely
        case roughlyEven = "roughly even chance"
        case likely
        case veryLikely = "very likely"
        case almostCertain = "almost certain"
    }

    /// How well founded the judgement is, which isn't how likely the claim is.
    public enum Confidence: String, Sendable, CaseIterable {
        case low, moderate, high
    }
}

/// A dated entry in a claim's history, with the assessment's values from then on.
public struct Change: Sendable {
    public let on: EDTFDate
    public let form: Form
    public let note: String
    public let assessment: Assessment?
    public let place: Located<String>

    public enum Form: String, Sendable, CaseIterable {
        case assessment, correction, update, withdrawal
    }
}
