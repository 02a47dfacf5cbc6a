import EDTF
import SourceText

extension Check {
    /// A claim's changes stand in their order and lead to the assessment that holds now.
    static let assessmentHistory = Check(
        kinds: [.changesOutOfOrder, .withdrawalUnexplained, .assessmentDiffers]
    ) { evidence in
        evidence.corpus.claims.flatMap { claim in
            changesOutOfOrder(claim) + withdrawalUnexplained(claim) + assessmentDiffers(claim)
        }
    }

    private static func changesOutOfOrder(_ claim: Claim) -> [Finding] {
        zip(claim.changes, claim.changes.dropFirst()).filter { $1.on.isWrittenBefore($0.on) }
            .map { earlier, later in
                Finding(
                    .changesOutOfOrder,
                    "this change of \(later.on) stands below one of \(earlier.on)",
                    at: later.place.place,
                    help: "changes stand in the order of their dates, the latest last",
                    notes: [Finding.Note("the change above it", at: earlier.place.place)]
                )
            }
    }

    private static func withdrawalUnexplained(_ claim: Claim) -> [Finding] {
        guard claim.assessment.status == .withdrawn,
            !claim.changes.contains(where: { $0.form == .withdrawal })
        else { return [] }
        return [
            Finding(
                .withdrawalUnexplained,
                "the claim is withdrawn, but no change says when and why",
                at: claim.assessment.place ?? claim.common.place,
                help: "add to the claim's 'changes' an entry with kind: withdrawal, 'on' and 'note'"
            )
        ]
    }

    /// Told of is the first value that isn't the same: the others go with it.
    private static func assessmentDiffers(_ claim: Claim) -> [Finding] {
        guard let last = claim.changes.last(where: { $0.assessment != nil }), let then = last.assessment
        else { return [] }
        let now = claim.assessment
        let differences: [Difference?] = [
            now.status == then.status
                ? nil : ("assessment", now.place, now.status.rawValue, then.status.rawValue),
            difference("likelihood", now.likelihood, then.likelihood),
            difference("confidence", now.confidence, then.confidence),
        ]
        let told = differences.compactMap(\.self).prefix(1).map { name, place, value, former in
            Finding(
                .assessmentDiffers,
                "the \(name) is '\(value)', but the last change of it made it '\(former)'",
                at: place ?? claim.common.place,
                help: "add the change that led to it, with its 'status', or correct one of the two",
                notes: [Finding.Note("the last change of it", at: last.place.place)]
            )
        }
        return told.isEmpty ? datedBefore(last, claim) : told
    }

    /// As known on a day between the two it would stand there before it was made.
    private static func datedBefore(_ last: Change, _ claim: Claim) -> [Finding] {
        guard let on = claim.assessment.on, on.isWrittenBefore(last.on) else { return [] }
        return [
            Finding(
                .assessmentDiffers,
                "the assessment is of \(on), but the last change of it is of \(last.on)",
                at: claim.assessment.place ?? claim.common.place,
                help:
                    "write under 'assessment' the day of the last change of it as 'on', or correct one of the two",
                notes: [Finding.Note("the last change of it", at: last.place.place)]
            )
        ]
    }

    private typealias Difference = (name: String, place: Place?, now: String, then: String)

    /// What's left out in one of the two isn't contradicted there.
    private static func difference<Value: RawRepresentable<String>>(
        _ name: String,
        _ now: Located<Value>?,
        _ then: Located<Value>?
    ) -> Difference? {
        guard let now, let then, now.value.rawValue != then.value.rawValue else { return nil }
        return (name, now.place, now.value.rawValue, then.value.rawValue)
    }
}

extension FindingKind {
    fileprivate static let changesOutOfOrder = FindingKind(
        "changes-out-of-order",
        .error,
        "A claim's changes don't stand in the order of their dates."
    )
    fileprivate static let withdrawalUnexplained = FindingKind(
        "withdrawal-unexplained",
        .error,
        "A claim is withdrawn without a change that says so."
    )
    fileprivate static let assessmentDiffers = FindingKind(
        "assessment-differs",
        .error,
        "A claim's assessment isn't the one that its last change gave it."
    )
}
