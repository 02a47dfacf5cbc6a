import EDTF
import FrontMatter
import SourceText

// What the desk made of a claim, as far as it made it from what was known on a day.

extension Claim {
    /// The latest of the claim's assessments that rest on nothing later than a day; nil if all do.
    func assessment(knownOn day: Day) -> Assessment? {
        assessments.last { $0.isKnown(on: day) }
    }

    /// From the first to the one that holds now.
    var assessments: [Assessment] { changes.compactMap(\.assessment) + [assessment] }

    /// The claim as the sources known on a day leave it.
    ///
    /// Each key is listed, so that a new one isn't taken over before somebody has thought of what it tells.
    ///
    /// - Parameters:
    ///   - readings: those of the citations known on the day.
    ///   - isWhole: whether there are no other citations, so that what the desk wrote of dates and places rests on
    ///     these.
    ///   - knows: whether an article is known.
    ///   - keepsBody: whether the body may stay.
    func asKnown(
        on day: Day,
        by readings: [Reading],
        isWhole: Bool,
        knows: (Identifier) -> Bool,
        keepsBody: Bool
    ) -> Claim {
        Claim(
            common: keepsBody ? common : common.withoutBody,
            claim: claim,
            form: form,
            topics: topics,
            happened: isWhole || isDateGiven(in: readings) ? happened.flatMap { known($0, on: day) } : nil,
            place: isWhole ? place : nil,
            due: isWhole ? due : nil,
            outcome: outcome.flatMap { $0.on.isOver(by: day) ? $0 : nil },
            points: points.filter { point in readings.contains { $0.point.value == point.key.value } },
            related: related,
            assessment: assessment(knownOn: day) ?? .none,
            changes: changes.filter { $0.isKnown(on: day) },
            formerly: formerly,
            isDraft: isDraft,
            citations: citations.filter { knows($0.article.value) }.map(\.asKnown),
            basis: isWhole ? basis : [:]
        )
    }
}

extension Assessment {
    /// The day up to which what it rests on was known; nil if it doesn't say.
    var dayOfKnowledge: EDTFDate? { knowsUntil ?? on }

    /// Whether it rests on nothing later than a day; not so if it doesn't say on what it rests.
    func isKnown(on day: Day) -> Bool {
        dayOfKnowledge.map { $0.isOver(by: day) } ?? false
    }
}

extension Change {
    /// An entry belongs to its assessment, however late that was written down; one without stands for itself.
    fileprivate func isKnown(on day: Day) -> Bool {
        assessment.map { $0.isKnown(on: day) } ?? on.isOver(by: day)
    }
}

extension Claim {
    /// Whether one of some sources itself gives the date that the desk gives for the event.
    private func isDateGiven(in readings: [Reading]) -> Bool {
        guard let happened else { return false }
        let dates = points.filter { $0.value == .date }.map(\.key.value)
        return readings.contains { reading in
            guard dates.contains(reading.point.value), let text = reading.comparedText,
                let given = try? EDTFDate(text)
            else { return false }
            return (given.earliestDay, given.latestDay) == (happened.earliestDay, happened.latestDay)
        }
    }

    /// What comes after the day wasn't known on it, unless it's foretold, nor when something that lasts would end.
    private func known(_ date: EDTFDate, on day: Day) -> EDTFDate? {
        if form == .prediction { return date }
        let bound = date.isMoment ? date.earliestDay ?? date.latestDay : date.latestDay ?? date.earliestDay
        return bound.map { $0 <= day } ?? true ? date : nil
    }
}

extension EDTFDate {
    /// Whether the latest day that it may mean is no later than another.
    func isOver(by day: Day) -> Bool {
        latestDay.map { $0 <= day } ?? false
    }
}
