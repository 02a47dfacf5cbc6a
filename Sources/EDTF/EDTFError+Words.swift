extension EDTFError: CustomStringConvertible {
    public var description: String { message }

    /// What's wrong, as one sentence in lower case without a period.
    public var message: String {
        guard let mend, isToldByMend else { return sentence }
        return mend.sentence(for: shown(0..<text.utf8.count))
    }

    /// What would be right, where the message doesn't say so.
    public var help: String? {
        switch problem {
        case .unreadable where mend == nil && LooseText(text).saysUnknown:
            "leave the key out: what isn't known isn't written"
        case .zoneName: "write the offset from UTC, such as +05:30"
        case .unreadable where mend == nil && LooseText(text).lacksYear:
            "add the year in all its digits, such as 2022"
        case .unreadable where mend == nil, .empty:
            "write 2022-12-22, 2022-12 or 2022; leave out what isn't known"
        case .endMayPrecedeBeginning: "write the end as precisely as the beginning"
        default:
            if let mend, !isToldByMend {
                "write \(mend.proposals.joined(separator: " or "))"
            } else {
                nil
            }
        }
    }

    private var sentence: String {
        let part = shown(range)
        return switch problem {
        case .empty: "the date is empty"
        case .unreadable: "'\(part)' is no date"
        case .noSuchMonth(let month, let date):
            "'\(shown(date))' has no month \(month.written); months go from 01 to 12"
        case .noSuchDay(let day, let month, let date):
            """
            '\(shown(date))' has no day \(day); \(DateWords.english.phrase(for: month)) \
            has \(month.length) days
            """
        case .impossibleDay: "there's no day '\(part)', whatever stands for X"
        case .noSuchTime(let unit, let value):
            "no time has \(unit) \(value); \(unit)s go from 00 to \(unit == .hour ? 23 : 59)"
        case .zoneName: "'\(part)' is a time zone's name, which says no offset"
        case .noSuchOffset: "no clock is '\(part)' from UTC; an offset goes from -23:59 to +23:59"
        case .negativeZero: "there's no year -0000; the year before 0001 is 0000"
        case .remoteYear: "the year in '\(part)' has more than 11 digits"
        case .noExponent: "an exponent begins at 1; a year without one is written with all its digits"
        case .noSignificantDigit: "a year has at least one significant digit"
        case .endsBeforeItBegins: "'\(part)' ends before it begins"
        case .endMayPrecedeBeginning: "the end of '\(part)' may lie before its beginning"
        case .secondSlash: "a span has one slash, between its start and its end"
        case .timeInInterval: "a span goes from day to day, but '\(part)' has a time of day"
        case .longYearInInterval: "a span takes years of four digits, not '\(part)'"
        case .unclosedSet(let bracket): "'\(part)' lacks its closing bracket \(bracket)"
        case .emptySet: "'\(part)' names no date"
        case .openEndInside:
            "the open end '\(part)' stands inside a set; only its first and last member can be open"
        case .timeInSet: "a set is made of days, months and years, but '\(part)' has a time of day"
        case .qualifierInSet: "a date in a set takes no qualifier, unlike '\(part)'"
        }
    }

    /// A part of the text; much longer than a date it's shortened.
    private func shown(_ range: Range<Int>) -> String {
        let part = String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        return part.count > 60 ? part.prefix(59) + "…" : part
    }
}

extension PartialNumber {
    /// As in the text, but for leading zeros.
    fileprivate var written: String { exact.map(String.init) ?? written(digits: 2) }
}

extension Mend {
    fileprivate func sentence(for text: String) -> String {
        let proposal = proposals.joined(separator: " or ")
        return switch reason {
        case .order: "write \(proposal), not \(text)"
        case .digits: "a month and a day have two digits: write \(proposal), not \(text)"
        case .foreignDigits: "a date's digits are 0 to 9: write \(proposal)"
        case .spaces: "a date has no spaces: write \(proposal)"
        case .letters: "hyphens are plain and letters capital in a date: write \(proposal)"
        case .uncertain: "an uncertain date is written \(proposal)"
        case .approximate: "an approximate date is written \(proposal)"
        case .uncertainAndApproximate: "a date both uncertain and approximate is written \(proposal)"
        case .span: "a span is written \(proposal)"
        case .stillGoingOn: "what's still going on is written \(proposal)"
        case .unknownEnd: "a span with an unknown end is written \(proposal)"
        case .until: "a span without a beginning is written \(proposal)"
        case .oneOf: "one of several dates is written \(proposal)"
        case .allOf: "all of several dates are written \(proposal)"
        case .onOrAfter: "a date not before another is written \(proposal)"
        case .onOrBefore: "a date not after another is written \(proposal)"
        case .after: "a date after another is written \(proposal)"
        case .before: "a date before another is written \(proposal)"
        case .unspecifiedDigits: "unspecified digits are written \(proposal)"
        case .decade: "a decade is written \(proposal)"
        case .century: "a century is written \(proposal)"
        case .season: "a season is written \(proposal)"
        case .partOfYear: "a part of a year is written \(proposal)"
        case .partOfMonth: "a part of a month is written \(proposal)"
        case .week: "a week is written as its days, Monday to Sunday: \(proposal)"
        case .dayOfWeek: "a day is written with its month, not its week: write \(proposal)"
        case .longYear: "a year of more than four digits begins with Y: write \(proposal)"
        case .letterBeforeYear: "only a year of more than four digits begins with Y: write \(proposal)"
        case .shortYear: "a year has four digits: write \(proposal)"
        case .beforeCommonEra: "1 BCE is the year 0000, so that '\(text)' is written \(proposal)"
        case .ambiguousOrder: "'\(text)' can be read in two ways: write \(proposal)"
        case .timestamp: "a day with its time is written \(proposal)"
        case .endsSwapped: "a span begins with its earlier end: write \(proposal)"
        }
    }
}
