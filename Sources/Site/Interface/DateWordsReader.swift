import EDTF
import FrontMatter
import SourceText

extension FieldType where Value == DateWords {
    /// The words of dates: a map with any of the keys below; what's missing stays as it is.
    ///
    /// - Parameter base: the words that are replaced.
    static func dateWords(replacing base: DateWords) -> FieldType {
        .fields("the map of dates") { fields in
            var words = base
            for (key, path) in patterns {
                let type = pattern(like: base[keyPath: path], filledAs: DateWords.english[keyPath: path])
                if let pattern = fields.optional(key, type, "How such a date is printed.") {
                    words[keyPath: path] = pattern
                }
            }
            for (key, path) in texts {
                if let text = fields.optional(key, .word, "A word in dates.") { words[keyPath: path] = text }
            }
            for (key, count, path) in lists {
                let type = names(count)
                if let names = fields.optional(key, type, "Their names, in order.") {
                    words[keyPath: path] = names
                }
            }
            return words
        }
    }

    /// A pattern with the places of the one that it replaces.
    ///
    /// - Parameter full: that of dates in full, which has a place for all that's ever put in.
    private static func pattern(like base: DatePattern, filledAs full: DatePattern) -> FieldType<DatePattern>
    {
        let places = WordPlaces(filled: full.slots.map(\.rawValue), needed: base.slots.map(\.rawValue))
        return FieldType<DatePattern>(FieldType<String>.word.schema) { value, file, name in
            var read = FieldType<String>.word.read(value, in: file, describedAs: name)
            if let text = read.value {
                read.findings += places.findings(in: Pattern(text), value, of: file, name)
            }
            return read.map { $0.map { DatePattern($0) } }
        }
    }

    /// So many names.
    private static func names(_ count: Int) -> FieldType<[String]> {
        let list = FieldType<[String]>.list(of: FieldType<String>.word)
        return FieldType<[String]>(list.schema) { value, file, name in
            let read = list.read(value, in: file, describedAs: name)
            guard let names = read.value, names.count != count, read.findings.isEmpty else { return read }
            let finding = Finding(
                .unfitWord,
                "\(name) needs \(count) names, and has \(names.count)",
                at: file.place(of: value.range),
                help: "write them all, in their order"
            )
            return Diagnosed(nil, [finding])
        }
    }

    /// With how many names each has.
    private static var lists: [(String, Int, WritableKeyPath<DateWords, [String]>)] {
        [
            ("months", 12, \.months), ("months-alone", 12, \.monthsAlone), ("seasons", 4, \.seasons),
            ("quarters", 4, \.quarters), ("thirds", 3, \.thirds), ("halves", 2, \.halves),
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
