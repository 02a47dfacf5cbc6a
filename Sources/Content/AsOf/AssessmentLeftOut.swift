import EDTF

/// Why nothing is told of a claim's assessment on a site as known on a day.
public enum AssessmentLeftOut: String, Sendable, CaseIterable {
    /// It was made from what was known later, and there was none before.
    case later
    /// It bears no day, so that nobody can tell whether it had been made.
    case undated
}

extension Claim {
    /// Nil if one of the claim's assessments is known on a day, or if there's none at all.
    func assessmentLeftOut(on day: Day) -> AssessmentLeftOut? {
        guard assessment(knownOn: day) == nil, assessments.contains(where: { $0.status != .unassessed })
        else { return nil }
        // What has no day came after the changes, each of which has one.
        return assessments.contains { $0.dayOfKnowledge != nil } ? .later : .undated
    }
}
