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
                help: "add to 'changes' an entry with kind: withdrawal, 'on' and 'note'"
            )
        ]
    }

    private static func assessmentDiffers(_ claim: Claim) -> [Finding] {
        guard let last = claim.changes.last(where: { $0.assessment != nil }),
            let then = last.assessment?.status,
            then != claim.assessment.status
        else { return [] }
        return [
            Finding(
                .assessmentDiffers,
                "the assessment is '\(claim.assessment.status.rawValue)', but the last change made it '\(then.rawValue)'",
                at: claim.assessment.place ?? claim.common.place,
                help: "add the change that led to it, or correct one of the two",
                notes: [Finding.Note("the last change", at: last.place.place)]
            )
        ]
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
