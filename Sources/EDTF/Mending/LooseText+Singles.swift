extension LooseText {
    /// One date in another order, with other separators, or with its month in words.
    var single: Mend? {
        beforeCommonEra ?? unspecifiedDigits ?? withoutLetter ?? partOfYear ?? inWords ?? inNumbers
    }

    /// `44 BC`, `33 AD`; the year before 1 is 0, so that 44 BC is -0043.
    private var beforeCommonEra: Mend? {
        if let year = dropping(suffixes: [" ce", " ad"]) ?? dropping(prefixes: ["ad "]) {
            // There was no year 0 before 1 AD.
            return Int(year.text).flatMap { $0 > 0 ? Mend(fourDigits($0), .shortYear) : nil }
        }
        guard let date = dropping(suffixes: [" bce", " bc", " b.c."]), let year = Int(date.text), year > 0
        else { return nil }
        return Mend(fourDigits(1 - year), .beforeCommonEra)
    }

    /// Decades and digits that are marked otherwise: `1980s`, `20??`, `2022-12-??`, `2022-12-00`, `201-`.
    var unspecifiedDigits: Mend? {
        let plain = dropping(prefixes: ["the "]) ?? self
        for suffix in ["0's", "0s"] {
            guard let decade = plain.dropping(suffixes: [suffix])?.text, decade.utf8.count == 3 else {
                continue
            }
            return Mend(decade + "X", .decade)
        }
        if text.utf8.count == 4, text.hasSuffix("?") || text.hasSuffix("-"), Int(text.prefix(3)) != nil {
            return Mend(text.prefix(3) + "X", .unspecifiedDigits)
        }
        for (suffix, mended) in [
            ("-??-??", "-XX-XX"), ("-00-00", "-XX-XX"), ("-??", "-XX"), ("-00", "-XX"), ("??", "XX"),
        ] {
            guard let rest = dropping(suffixes: [suffix]), rest.text.utf8.count >= 2 else { continue }
            return Mend(rest.text + mended, .unspecifiedDigits)
        }
        return text.contains("??") ? Mend(text.replacing("??", with: "XX"), .unspecifiedDigits) : nil
    }

    /// A letter before a year that needs none: `Y2006`, `Y1950S2`.
    private var withoutLetter: Mend? {
        dropping(prefixes: ["y"]).map { Mend($0.text.replacing("s", with: "S"), .letterBeforeYear) }
    }

    /// Quarters and halves: `2022-Q1`, `Q1 2022`, `2022H2`.
    private var partOfYear: Mend? {
        let tokens = tokens
        guard tokens.count == 3, let letter = tokens.firstIndex(where: { $0 == "q" || $0 == "h" }),
            letter < 2,
            let number = Int(tokens[letter + 1])
        else { return nil }
        let first = tokens[letter] == "q" ? 33 : 40
        guard 1...(first == 33 ? 4 : 2) ~= number else { return nil }
        return Mend("\(tokens[letter == 0 ? 2 : 0])-\(first + number - 1)", .partOfYear)
    }

    /// `22 December 2022`, `Dec. 22nd, 2022`, `2022-Dec-22`, `spring 2002`.
    private var inWords: Mend? {
        var month: Int?
        var season: YearPart.Season?
        var numbers: [String] = []
        for token in tokens {
            if token.first?.isNumber == true {
                numbers.append(token)
            } else if let number = MonthNames.number(of: token), month == nil, season == nil {
                month = number
            } else if let named = seasonNames[token], month == nil, season == nil {
                season = named
            } else if !Self.filling.contains(token) {
                return nil
            }
        }
        guard let yearIndex = numbers.firstIndex(where: { $0.utf8.count == 4 }) else { return nil }
        let year = numbers.remove(at: yearIndex)
        switch (month, season, numbers.count) {
        case (let month?, nil, 0): return Mend("\(year)-\(twoDigits(month))", .order)
        case (let month?, nil, 1): return Mend("\(year)-\(twoDigits(month))-\(twoPlaces(numbers[0]))", .order)
        case (nil, let season?, 0): return Mend("\(year)-\(YearPart.season(season, nil).number)", .season)
        default: return nil
        }
    }

    /// `22.12.2022`, `12/22/2022`, `2022-2-5`, `20221222`, `12/2022`, `33`, `12022`.
    private var inNumbers: Mend? {
        guard text.utf8.allSatisfy({ !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) }) else { return nil }
        let separators = Set(text.filter { !$0.isNumber })
        let numbers = tokens
        guard separators.isSubset(of: ["-", ".", "/", " ", "+", ","]) else { return nil }
        let lengths = numbers.map(\.utf8.count)
        switch numbers.count {
        case 1: return separators.isSubset(of: ["-", "+"]) ? alone(numbers[0]) : nil
        case _ where text.hasPrefix("-"): return nil
        case 2 where lengths[0] == 4 && lengths[1] <= 2:
            return Mend("\(numbers[0])-\(twoPlaces(numbers[1]))", separators == ["-"] ? .digits : .order)
        case 2 where lengths[0] <= 2 && lengths[1] == 4:
            return Mend("\(numbers[1])-\(twoPlaces(numbers[0]))", .order)
        case 3 where lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
            let (month, day) = (twoPlaces(numbers[1]), twoPlaces(numbers[2]))
            let ordered = "\(numbers[0])-\(month)-\(day)"
            if !isDate(ordered) { return Mend("\(numbers[0])-\(day)-\(month)", .order) }
            return Mend(ordered, separators == ["-"] ? .digits : .order)
        case 3 where lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2:
            let (one, other) = (twoPlaces(numbers[0]), twoPlaces(numbers[1]))
            let readings = ["\(numbers[2])-\(other)-\(one)", "\(numbers[2])-\(one)-\(other)"].filter(isDate)
            guard let first = readings.first else { return nil }
            // Only Europeans put dots, and the day first; slashes and hyphens stand in either order.
            if separators == ["."] || readings.count == 1 || one == other { return Mend(first, .order) }
            return Mend(proposals: readings, reason: .ambiguousOrder)
        default: return nil
        }
    }

    private func alone(_ number: String) -> Mend? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = String(number.drop { $0 == "0" })
        if sign.isEmpty, [6, 8].contains(number.utf8.count), "1" == number.first || number.hasPrefix("20") {
            let month = "\(number.prefix(4))-\(number.dropFirst(4).prefix(2))"
            let date = number.utf8.count == 6 ? month : "\(month)-\(number.suffix(2))"
            // Nobody means a year of six digits or more that begins like one of our own.
            return isDate(date) ? Mend(date, .order) : nil
        }
        if number.utf8.count > 4, digits.utf8.count > 4 { return Mend("Y\(sign)\(digits)", .longYear) }
        guard let year = Int(digits) else { return nil }
        return Mend(sign + fourDigits(year), .shortYear)
    }

    private static let filling: Set<String> = [
        "st", "nd", "rd", "th", "of", "the", "in", "on", "er", "re", "de", "del", "den", "le", "el", "il",
    ]

    /// Runs of digits and runs of letters, without what stands between them.
    private var tokens: [String] {
        var tokens: [String] = []
        var wasDigit = false
        var wasLetter = false
        for scalar in text.unicodeScalars {
            let isDigit = "0"..."9" ~= scalar
            let isLetter = scalar.properties.isAlphabetic
            if isDigit && wasDigit || isLetter && wasLetter {
                tokens[tokens.count - 1].unicodeScalars.append(scalar)
            } else if isDigit || isLetter {
                tokens.append(String(scalar))
            }
            (wasDigit, wasLetter) = (isDigit, isLetter)
        }
        return tokens
    }
}

/// A number in two digits at least.
func twoPlaces(_ digits: some StringProtocol) -> String {
    digits.utf8.count == 1 ? "0\(digits)" : String(digits)
}

private let seasonNames: [String: YearPart.Season] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
]
