extension LooseText {
    /// One date in another order, with other separators, or with its month in words.
    var single: Mend? {
        inEra ?? unspecifiedDigits ?? century ?? withoutLetter ?? partOfYear ?? inWords ?? inNumbers
            ?? introduced
    }

    /// Decades and digits that are marked otherwise: `1980s`, `20??`, `2022-12-??`, `2022-12-00`, `201-`, `20--`.
    var unspecifiedDigits: Mend? {
        let plain = dropping(prefixes: ["the "]) ?? self
        for suffix in ["0's", "0s"] {
            guard let decade = plain.dropping(suffixes: [suffix])?.text, decade.utf8.count == 3 else {
                continue
            }
            // "The 1900s" may be ten years or a hundred.
            guard decade.hasSuffix("0") else { return Mend(decade + "X", .decade) }
            return Mend(proposals: [decade + "X", decade.prefix(2) + "XX"], reason: .ambiguousOrder)
        }
        if text.utf8.count == 4, text.hasSuffix("?") || text.hasSuffix("-"), Int(text.prefix(3)) != nil {
            return Mend(text.prefix(3) + "X", .unspecifiedDigits)
        }
        if text.utf8.count == 4, text.hasSuffix("--"), Int(text.prefix(2)) != nil {
            return Mend(text.prefix(2) + "XX", .unspecifiedDigits)
        }
        if let year = dropping(suffixes: ["-00"])?.text, year.utf8.count == 4,
            let end = Self.end(of: year, "00")
        {
            return Mend(proposals: [year + "-XX", "\(year)/\(end)"], reason: .ambiguousOrder)
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

    /// `19th century`: the years that begin with 18, as near as EDTF comes to it.
    private var century: Mend? {
        let words = tokens.filter { !FillingWords.contains($0) }
        guard words.count == 2, ["century", "jahrhundert", "siècle"].contains(words[1]),
            let number = Int(words[0]),
            2...21 ~= number
        else { return nil }
        return Mend("\(twoPlaces("\(number - 1)"))XX", .century)
    }

    /// Quarters and halves: `2022-Q1`, `Q1 2022`, `2022H2`, `4Q 2022`, `the first half of 2022`.
    private var partOfYear: Mend? {
        var words = tokens.filter { !FillingWords.contains($0) }
        guard words.count == 3, let yearIndex = words.firstIndex(where: isYear) else { return nil }
        let year = words.remove(at: yearIndex)
        for (unit, other) in [(words[0], words[1]), (words[1], words[0])] {
            let rank = Self.ordinals.firstIndex(of: other).map { $0 + 1 } ?? Int(other)
            switch (unit, rank) {
            case ("q", let rank?), ("quarter", let rank?), ("quartal", let rank?):
                if 1...4 ~= rank { return Mend("\(year)-\(32 + rank)", .partOfYear) }
            case ("h", let rank?), ("half", let rank?), ("halbjahr", let rank?):
                if 1...2 ~= rank { return Mend("\(year)-\(39 + rank)", .partOfYear) }
            default: continue
            }
        }
        return nil
    }

    private static let ordinals = ["first", "second", "third", "fourth"]

    /// `22 December 2022`, `Dec. 22nd, 2022`, `2022-Dec-22`, `spring 2002`, `winter 2021/22`, `in 2022`.
    private var inWords: Mend? {
        var month: Int?
        var season: YearPart.Season?
        var numbers: [String] = []
        let tokens = tokens
        for token in tokens {
            if token.first?.isNumber == true {
                numbers.append(token)
            } else if let number = MonthNames.number(of: token), month == nil, season == nil {
                month = number
            } else if let named = SeasonNames.season(of: token), month == nil, season == nil {
                season = named
            } else if !FillingWords.contains(token) {
                return nil
            }
        }
        guard let yearIndex = numbers.firstIndex(where: isYear) else { return nil }
        let year = numbers.remove(at: yearIndex)
        switch (month, season, numbers.count) {
        case (let month?, nil, 0): return Mend("\(year)-\(twoDigits(month))", .order)
        case (let month?, nil, 1) where numbers[0].utf8.count <= 2:
            return Mend("\(year)-\(twoDigits(month))-\(twoPlaces(numbers[0]))", .order)
        case (nil, let season?, 0): return Mend("\(year)-\(YearPart.season(season, nil).number)", .season)
        case (nil, let season?, 1) where yearIndex == 0 && Self.isNext(numbers[0], after: year):
            // A winter begins in the first of its years; so does a summer, where it's winter in the north.
            switch season {
            case .winter: return Mend("\(year)-\(YearPart.season(season, nil).number)", .season)
            case .summer: return Mend("\(year)-\(YearPart.season(season, .southern).number)", .season)
            case .spring, .autumn: return nil
            }
        case (nil, nil, 0) where tokens.count > 1: return Mend(year, .order)
        default: return nil
        }
    }

    /// `on 2022-12-22`, `dated 12.2022`.
    private var introduced: Mend? {
        dropping(prefixes: ["on ", "in ", "during ", "dated "])?.asDate.map { Mend($0, .order) }
    }

    private func isYear(_ token: String) -> Bool { token.utf8.count == 4 && token.utf8.allSatisfy(isDigit) }

    /// `22.12.2022`, `12/22/2022`, `2022-2-5`, `20221222`, `12/2022`, `33`, `12022`, `2022年12月22日`.
    private var inNumbers: Mend? {
        // ISO 8601 lets a year be signed; a sign behind it says something else.
        let separators = Set((text.hasPrefix("+") ? text.dropFirst() : text[...]).filter { !$0.isNumber })
        let numbers = tokens.filter { $0.utf8.allSatisfy(isDigit) }
        guard separators.isSubset(of: Self.separators) else { return nil }
        let lengths = numbers.map(\.utf8.count)
        switch numbers.count {
        case 1: return separators.isSubset(of: ["-"]) ? alone(numbers[0]) : nil
        case _ where text.hasPrefix("-"): return nil
        case 2 where lengths[0] == 4 && lengths[1] <= 2:
            return month(numbers[1], orYearsFrom: numbers[0])
        case 2 where lengths[0] <= 2 && lengths[1] == 4 && Self.isMonth(numbers[0]):
            return Mend("\(numbers[1])-\(twoPlaces(numbers[0]))", .order)
        case 3 where lengths[0] == 4 && lengths[1] <= 2 && lengths[2] <= 2:
            let (month, day) = (twoPlaces(numbers[1]), twoPlaces(numbers[2]))
            let ordered = "\(numbers[0])-\(month)-\(day)"
            if !isDate(ordered) { return Mend("\(numbers[0])-\(day)-\(month)", .order) }
            return Mend(ordered, separators == ["-"] ? .digits : .order)
        case 3 where lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2:
            let (one, other) = (twoPlaces(numbers[0]), twoPlaces(numbers[1]))
            let readings = ["\(numbers[2])-\(other)-\(one)", "\(numbers[2])-\(one)-\(other)"]
            let dates = readings.filter(isDate)
            // Only Europeans put dots, and the day first; slashes and hyphens stand in either order.
            if dates.count == 2, separators != ["."], one != other {
                return Mend(proposals: dates, reason: .ambiguousOrder)
            }
            // Where neither is a date, its reader is told of the day that doesn't exist.
            return Mend(dates.first ?? (Self.isMonth(numbers[1]) ? readings[0] : readings[1]), .order)
        default: return nil
        }
    }

    private func alone(_ number: String) -> Mend? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = String(number.drop { $0 == "0" })
        if sign.isEmpty, let mend = Self.compact(number) { return mend }
        // Nobody means a year of six digits or more that begins like one of our own.
        if sign.isEmpty, [6, 8].contains(number.utf8.count), number.hasPrefix("1") || number.hasPrefix("20") {
            return nil
        }
        if number.utf8.count > 4, digits.utf8.count > 4 { return Mend("Y\(sign)\(digits)", .longYear) }
        guard let year = Int(digits) else { return nil }
        return Mend(sign + fourDigits(year), .shortYear)
    }

    /// `20221222`, `202212`; `22122022`, `122022` with the year behind.
    private static func compact(_ number: String) -> Mend? {
        guard [6, 8].contains(number.utf8.count) else { return nil }
        var readings: [String] = []
        let (month, day) = (number.dropFirst(4).prefix(2), number.dropFirst(6))
        if number.hasPrefix("1") || number.hasPrefix("20"), isMonth(String(month)) {
            readings.append("\(number.prefix(4))-\(month)" + (day.isEmpty ? "" : "-\(day)"))
        }
        let (before, year) = (number.dropLast(4), number.suffix(4))
        if year.hasPrefix("19") || year.hasPrefix("20") {
            let spaced =
                before.utf8.count == 2
                ? "\(before)/\(year)" : "\(before.prefix(2))/\(before.suffix(2))/\(year)"
            readings += LooseText(spaced).single?.proposals ?? []
        }
        readings = readings.filter(isDate)
        guard let first = readings.first else { return nil }
        return readings.count == 1 ? Mend(first, .order) : Mend(proposals: readings, reason: .ambiguousOrder)
    }

    private static let separators: Set<Character> = [
        "-", ".", "/", " ", ",", "年", "月", "日", "년", "월", "일",
    ]

    /// Runs of digits and runs of letters, without what stands between them.
    var tokens: [String] {
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

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
