import Content
import TemplateLanguage

/// A claim in a list: its sentence and who is heard on it, to be scanned in seconds.
struct ClaimLineView: View {
    let title: String
    let url: Address
    let isContested: Bool
    let isDraft: Bool
    let isPossiblyKnown: Bool
    let status: String?
    let assertedBy: String?
    let ownWords: String?
    let deniedBy: String?
    let deniedInOwnWords: String?
    let doubtedBy: String?
    let doubtedInOwnWords: String?
    let carriedBy: String?
    let happened: String?
    let differences: String?

    init(_ claim: Index<Claim>, _ context: PageContext) {
        let record = context.corpus[claim]
        let tally = context.site.tally(of: claim)
        let words = context.words
        let differing = context.site.comparison(of: claim).rows.count(where: \.differs)
        title = context.name(of: .claim(claim))
        url = context.url(of: record)
        isContested = tally.isContested
        isDraft = record.isDraft
        isPossiblyKnown = context.site.checked.asKnown?.isPossiblyKnown(claim) ?? false
        status =
            record.assessment.status == .unassessed
            ? nil : words[.init(record.assessment.status)]
        assertedBy = words.counted(.assertedBySpeakers, tally.asserting.count(where: \.isSpeaker))
        ownWords = words.counted(.statedByOutlets, tally.asserting.count { !$0.isSpeaker })
        deniedBy = words.counted(.deniedBySpeakers, tally.denying.count(where: \.isSpeaker))
        deniedInOwnWords = words.counted(.deniedByOutlets, tally.denying.count { !$0.isSpeaker })
        doubtedBy = words.counted(.doubtedBySpeakers, tally.doubting.count(where: \.isSpeaker))
        doubtedInOwnWords = words.counted(.doubtedByOutlets, tally.doubting.count { !$0.isSpeaker })
        carriedBy = words.counted(.carriedBySources, context.site.carriage(of: claim).carriers.count)
        happened = context.phrase(record.happened).map {
            words.phrase(.init(inShortTimeOf: record.form), ["date": $0])
        }
        differences = words.counted(.pointsDiffer, differing)
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "Wagner paid for the equipment") { $0.title },
        .url("url", example: "claims/wagner-paid.html") { $0.url },
        .flag("is-contested") { $0.isContested },
        .flag("is-draft") { $0.isDraft },
        .flag("is-possibly-known") { $0.isPossiblyKnown },
        .text("status", example: "Unconfirmed") { $0.status },
        .text("asserted-by", example: "asserted by 1 speaker") { $0.assertedBy },
        .text("own-words", example: "stated by 2 outlets in their own words") { $0.ownWords },
        .text("denied-by", example: "denied by 2 speakers") { $0.deniedBy },
        .text("denied-in-own-words", example: "denied by 1 outlet in its own words") { $0.deniedInOwnWords },
        .text("doubted-by", example: "doubted by 1 speaker") { $0.doubtedBy },
        .text("doubted-in-own-words", example: "doubted by 1 outlet in its own words") {
            $0.doubtedInOwnWords
        },
        .text("carried-by", example: "carried by 5 sources") { $0.carriedBy },
        .text("happened", example: "said to have happened: November 2022") { $0.happened },
        .text("differences", example: "sources differ on 3 points") { $0.differences },
    ]
}
