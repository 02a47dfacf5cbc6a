extension DateWords {
    func phrase(for interval: Interval) -> String {
        switch (interval.start, interval.end) {
        case (.date(let start), .date(let end)):
            // "from around 18 to 19 November" would qualify both.
            let isPlain = !start.isQualified && !end.isQualified
            let from = isPlain ? phrase(for: start.date, sharing: Shared(by: end.date)) : phrase(for: start)
            return span.filled([.from: from, .to: phrase(for: end)])
        case (.date(let start), .open): return withoutEnd.filled([.from: phrase(for: start)])
        case (.date(let start), .unknown): return endUnknown.filled([.from: phrase(for: start)])
        case (.open, .date(let end)): return withoutBeginning.filled([.to: phrase(for: end)])
        case (.unknown, .date(let end)): return beginningUnknown.filled([.to: phrase(for: end)])
        case (.open, .open): return always
        case (.unknown, .open): return beginningUnknownWithoutEnd
        case (.open, .unknown): return withoutBeginningEndUnknown
        case (.unknown, .unknown): return undated
        }
    }

    /// As in "22 or 23 December 2022".
    func phrase(forOneOf members: [SetMember]) -> String {
        list(phrases(for: members, one), before: or)
    }

    /// As in "18 November, 20 November and December 2022".
    func phrase(forAllOf members: [SetMember]) -> String {
        list(phrases(for: members, every), before: and)
    }

    /// Members leave their year to the next if that has the same, and their month if all that follow have it.
    private func phrases(
        for members: [SetMember],
        _ phrase: (SetMember, Shared) -> String
    ) -> [String] {
        var shared = Shared()
        var phrases: [String] = []
        for (place, member) in members.reversed().enumerated() {
            phrases.append(phrase(member, shared))
            guard case .date(let date) = member else {
                shared = Shared()
                continue
            }
            let own = Shared(by: date)
            shared = Shared(year: own.year, month: place == 0 || shared.month == own.month ? own.month : nil)
        }
        return phrases.reversed()
    }

    private func one(_ member: SetMember, sharing shared: Shared) -> String {
        switch member {
        case .date(let date): phrase(for: date, sharing: shared)
        case .range(let from, let to):
            someTimeFromTo.filled([
                .from: phrase(for: from, sharing: Shared(by: to)), .to: phrase(for: to),
            ])
        case .until(let date): someTimeUntil.filled([.to: phrase(for: date)])
        case .onOrAfter(let date):
            if case .day = date.precision {
                onOrAfterDay.filled([.date: phrase(for: date)])
            } else {
                inOrAfter.filled([.date: phrase(for: date)])
            }
        }
    }

    private func every(_ member: SetMember, sharing shared: Shared) -> String {
        switch member {
        case .date(let date): phrase(for: date, sharing: shared)
        case .range(let from, let to):
            everyFromTo.filled([
                .unit: unit(of: from), .from: phrase(for: from, sharing: Shared(by: to)),
                .to: phrase(for: to),
            ])
        case .until(let date): everyUntil.filled([.unit: unit(of: date), .to: phrase(for: date)])
        case .onOrAfter(let date): everyFrom.filled([.unit: unit(of: date), .from: phrase(for: date)])
        }
    }

    private func unit(of date: CalendarDate) -> String {
        switch date.precision {
        case .year: yearName
        case .part: partName
        case .month: monthName
        case .day: dayName
        }
    }
}
