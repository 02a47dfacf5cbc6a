extension DateWords {
    func phrase(for interval: Interval) -> String {
        switch (interval.start, interval.end) {
        case (.date(let start), .date(let end)):
            // "from around 18 to 19 November" would qualify both.
            let isPlain = start.qualifier == nil && end.qualifier == nil
            let from = isPlain ? phrase(for: start.date, before: end.date) : phrase(for: start)
            return span.filled([.from: from, .to: phrase(for: end)])
        case (.date(let start), .open): return stillGoingOn.filled([.from: phrase(for: start)])
        case (.date(let start), .unknown): return endUnknown.filled([.from: phrase(for: start)])
        case (.open, .date(let end)): return withoutBeginning.filled([.to: phrase(for: end)])
        case (.unknown, .date(let end)): return beginningUnknown.filled([.to: phrase(for: end)])
        case (.open, .open): return always
        case (.unknown, .open): return beginningUnknownStillGoingOn
        case (.open, .unknown): return withoutBeginningEndUnknown
        case (.unknown, .unknown): return undated
        }
    }

    /// "22 or 23 December 2022": a date leaves its month or year to the next if that has the same.
    func phrase(for choices: [Choice]) -> String {
        var phrases: [String] = []
        var next: CalendarDate?
        for choice in choices.reversed() {
            phrases.append(phrase(for: choice, before: next))
            if case .date(let date) = choice { next = date } else { next = nil }
        }
        guard let last = phrases.first, phrases.count > 1 else { return phrases.first ?? "" }
        return phrases.dropFirst().reversed().joined(separator: comma) + or + last
    }

    private func phrase(for choice: Choice, before next: CalendarDate?) -> String {
        switch choice {
        case .date(let date): phrase(for: date, before: next)
        case .range(let from, let to):
            someTimeFromTo.filled([.from: phrase(for: from, before: to), .to: phrase(for: to)])
        case .until(let date): someTimeUntil.filled([.to: phrase(for: date)])
        case .onOrAfter(let date):
            if case .day = date {
                onOrAfterDay.filled([.date: phrase(for: date)])
            } else {
                inOrAfter.filled([.date: phrase(for: date)])
            }
        }
    }
}
