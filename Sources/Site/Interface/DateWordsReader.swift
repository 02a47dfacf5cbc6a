import EDTF
import FrontMatter

extension FieldType where Value == DateWords {
    /// The words of dates: a map with any of the keys below; what's missing stays as it is.
    ///
    /// - Parameter base: the words that are replaced.
    static func dateWords(replacing base: DateWords) -> FieldType {
        .fields("the words of dates") { fields in
            var words = base
            for (key, path) in patterns {
                if let pattern = fields.optional(key, .word) { words[keyPath: path] = DatePattern(pattern) }
            }
            for (key, path) in texts {
                if let text = fields.optional(key, .word) { words[keyPath: path] = text }
            }
            if let months = fields.optional("months", .list(of: .word)) { words.months = months }
            if let seasons = fields.optional("seasons", .list(of: .word)) { words.seasons = seasons }
            return words
        }
    }

    private static var patterns: [(String, WritableKeyPath<DateWords, DatePattern>)] {
        [
            ("day", \.day), ("day-without-year", \.dayWithoutYear), ("day-alone", \.dayAlone),
            ("month", \.month), ("month-alone", \.monthAlone), ("season", \.season),
            ("year", \.year), ("year-before-common-era", \.yearBeforeCommonEra), ("early-year", \.earlyYear),
            ("remote-year", \.remoteYear),
            ("some-day", \.someDay), ("some-month", \.someMonth), ("decade", \.decade),
            ("some-year", \.someYear),
            ("approximate", \.approximate), ("uncertain", \.uncertain),
            ("uncertain-and-approximate", \.uncertainAndApproximate),
            ("time", \.time), ("time-with-seconds", \.timeWithSeconds), ("timestamp", \.timestamp),
            ("timestamp-with-zone", \.timestampWithZone), ("zone", \.zone),
            ("span", \.span), ("still-going-on", \.stillGoingOn), ("end-unknown", \.endUnknown),
            ("without-beginning", \.withoutBeginning), ("beginning-unknown", \.beginningUnknown),
            ("some-time-from-to", \.someTimeFromTo), ("on-or-after-day", \.onOrAfterDay),
            ("in-or-after", \.inOrAfter), ("some-time-until", \.someTimeUntil),
            ("years", \.years), ("years-from", \.yearsFrom), ("years-until", \.yearsUntil),
        ]
    }

    private static var texts: [(String, WritableKeyPath<DateWords, String>)] {
        [
            ("utc", \.utc), ("always", \.always),
            ("beginning-unknown-still-going-on", \.beginningUnknownStillGoingOn),
            ("without-beginning-end-unknown", \.withoutBeginningEndUnknown),
            ("comma", \.comma), ("or", \.or), ("undated", \.undated),
        ]
    }
}
