import Content
import EDTF
import SourceText

/// That a claim was assessed, corrected, updated or withdrawn on a day: what feeds tell.
struct ClaimNews: Sendable {
    let claim: Index<Claim>
    let on: EDTFDate
    let time: FeedTime
    let form: Change.Form
    /// What was changed, or what the first assessment says.
    let note: String?
    let status: Assessment.Status?
    /// Which it is of the claim's entries of this form with this date, from 1.
    let number: Int
}

extension ClaimNews {
    /// Of all claims that are shown, the latest first.
    ///
    /// A claim that bears no date of the desk's is no news: when it was written down isn't known, and the days of its
    /// sources are others. So is what's dated beyond the years that feeds can write.
    static func latest(_ most: Int, of claims: [Index<Claim>], _ corpus: Corpus) -> [ClaimNews] {
        claims.flatMap { all(of: $0, corpus) }.sortedByDate(\.on).suffix(most).reversed()
    }

    /// In the order of the claim's history: its changes, and an assessment on a day of which they say nothing.
    private static func all(of index: Index<Claim>, _ corpus: Corpus) -> [ClaimNews] {
        let claim = corpus[index]
        var numbers: [Occasion: Int] = [:]
        func news(_ on: EDTFDate, _ form: Change.Form, _ note: String?, _ status: Assessment.Status?)
            -> ClaimNews?
        {
            numbers[Occasion(on: on, form: form), default: 0] += 1
            return FeedTime(on).map { time in
                ClaimNews(
                    claim: index,
                    on: on,
                    time: time,
                    form: form,
                    note: note,
                    status: status,
                    number: numbers[Occasion(on: on, form: form), default: 1]
                )
            }
        }
        let changes = claim.changes.map { news($0.on, $0.form, $0.note, $0.assessment?.status) }
        let assessment = claim.assessment
        guard let on = assessment.on, !claim.changes.contains(where: { $0.on == on }) else {
            return changes.compactMap(\.self)
        }
        return (changes + [news(on, .assessment, assessment.says?.value, assessment.status)])
            .compactMap(\.self)
    }

    private struct Occasion: Hashable {
        let on: EDTFDate
        let form: Change.Form
    }
}
