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
                if let pattern = fields.optional(key, .word, "How such a date is printed.") {
                    words[keyPath: path] = DatePattern(pattern)
                }
            }
            for (key, path) in texts {
                if let text = fields.optional(key, .word, "A word in dates.") { words[keyPath: path] = text }
            }
            for (key, path) in lists {
                if let names = fields.optional(key, .list(of: .word), "Their names, in order.") {
                    words[keyPath: path] = names
                }
            }
            return words
        }
    }

    private static var lists: [(String, WritableKeyPath<DateWords, [String]>)] {
        [
            ("months", \.months), ("seasons", \.seasons), ("quarters", \.quarters), ("thirds", \.thirds),
            ("halves", \.halves),
        ]
    }

    private static var patterns: [(String, WritableKeyPath<DateWords, DatePattern>)] {
        [
            ("day", \.day), ("day-without-year", \.dayWithoutYear), ("day-alone", \.dayAlone),
            ("month", \.month), ("month-alone", \.monthAlone), ("season", \.season),
            ("northern", \.northern), ("southern", \.southern), ("part-of-year", \.partOfYear),
            ("year", \.year), ("year-before-common-era", \.yearBeforeCommonEra), ("early-year", \.earlyYear),
            ("remote-year", \.remoteYear), ("estimated-year", \.estimatedYear),
            ("some-day", \.someDay), ("some-month", \.someMonth), ("decade", \.decade),
            ("some-year", \.someYear), ("some-year-like", \.someYearLike),
            ("some-year-of-decade", \.someYearOfDecade), ("of-some-year", \.ofSomeYear),
            ("some-month-from-to", \.someMonthFromTo), ("some-day-from-to", \.someDayFromTo),
            ("day-of-some-month", \.dayOfSomeMonth),
            ("approximate", \.approximate), ("uncertain", \.uncertain),
            ("uncertain-and-approximate", \.uncertainAndApproximate),
            ("qualified-parts", \.qualifiedParts), ("approximate-part", \.approximatePart),
            ("uncertain-part", \.uncertainPart),
            ("uncertain-and-approximate-part", \.uncertainAndApproximatePart),
            ("time", \.time), ("time-with-seconds", \.timeWithSeconds), ("timestamp", \.timestamp),
            ("timestamp-with-zone", \.timestampWithZone), ("zone", \.zone),
            ("span", \.span), ("without-end", \.withoutEnd), ("end-unknown", \.endUnknown),
            ("without-beginning", \.withoutBeginning), ("beginning-unknown", \.beginningUnknown),
            ("some-time-from-to", \.someTimeFromTo), ("on-or-after-day", \.onOrAfterDay),
            ("in-or-after", \.inOrAfter), ("some-time-until", \.someTimeUntil),
            ("every-from-to", \.everyFromTo), ("every-until", \.everyUntil), ("every-from", \.everyFrom),
            ("years", \.years), ("years-from", \.yearsFrom), ("years-until", \.yearsUntil),
        ]
    }

    private static var texts: [(String, WritableKeyPath<DateWords, String>)] {
        [
            ("utc", \.utc), ("always", \.always),
            ("beginning-unknown-without-end", \.beginningUnknownWithoutEnd),
            ("without-beginning-end-unknown", \.withoutBeginningEndUnknown),
            ("unknown-year", \.unknownYear), ("year-name", \.yearName), ("part-name", \.partName),
            ("month-name", \.monthName), ("day-name", \.dayName),
            ("comma", \.comma), ("or", \.or), ("and", \.and), ("undated", \.undated),
        ]
    }
}
