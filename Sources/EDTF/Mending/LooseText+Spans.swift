extension LooseText {
    /// `since 2022-11`, `until 1985`, `before 1990`, `after 1990`, `2022-`, `2022/present`.
    var bounded: Mend? {
        let start = dropping(prefixes: ["since ", "from "])
        if let date = start?.asDateOrQualified {
            return Mend("\(date)/..", .stillGoingOn)
        }
        if let date = (start ?? self).dropping(suffixes: Self.nowAfter)?.asDateOrQualified {
            return Mend("\(date)/..", .stillGoingOn)
        }
        if let date = dropping(suffixes: ["/unknown", "/?", " - ?", "-?"])?.asDateOrQualified {
            return Mend("\(date)/", .unknownEnd)
        }
        if let date = dropping(prefixes: ["until ", "till ", "up to ", "through ", "open/"])?
            .asDateOrQualified
        {
            return Mend("../\(date)", .until)
        }
        if beginsWithDash, let date = dropping(prefixes: ["-"])?.asDateOrQualified {
            return Mend("../\(date)", .until)
        }
        if let date = dropping(prefixes: ["unknown/", "?/"])?.asDateOrQualified {
            return Mend("/\(date)", .unknownEnd)
        }
        return limited
    }

    /// `before 1990`, `by 1990`, `after 1990`, `1990 or later`, `1990+`, `..1990`: a moment, and not what lasts until
    /// then.
    private var limited: Mend? {
        if !text.utf8.contains(UInt8(ascii: "/")) {
            if let date = dropping(prefixes: ["...", ".."])?.asDate {
                return Mend("[..\(date)]", .onOrBefore)
            }
            if let date = dropping(suffixes: ["...", "..", "+"])?.asDate {
                return Mend("[\(date)..]", .onOrAfter)
            }
        }
        if let date = dropping(prefixes: Self.latestBefore)?.asDate
            ?? dropping(suffixes: [" or earlier", " or before", " and earlier", " and before"])?.asDate
        {
            return Mend("[..\(date)]", .onOrBefore)
        }
        if let date = dropping(prefixes: ["on or after ", "in or after ", "not before ", "no earlier than "])?
            .asDate
            ?? dropping(suffixes: [" or later", " or after", " and later", " and after"])?.asDate
        {
            return Mend("[\(date)..]", .onOrAfter)
        }
        if let date = dropping(prefixes: ["before ", "prior to ", "< ", "<"])?.neighbour(at: -1) {
            return Mend("[..\(date)]", .before)
        }
        if let date = dropping(prefixes: ["after ", "> ", ">"])?.neighbour(at: 1) {
            return Mend("[\(date)..]", .after)
        }
        return nil
    }

    /// The day, month or year that follows or comes before this one.
    private func neighbour(at distance: Int) -> String? {
        guard let text = asDate, let form = try? EDTFDate.Form(notation: text.utf8Span.span),
            case .date(let qualified) = form
        else { return nil }
        let date = qualified.date
        if let day = date.exactDay { return "\(day.advanced(by: distance))" }
        if let month = date.exactMonth, case .month = date.precision {
            return "\(month.advanced(by: distance))"
        }
        guard date.year.significantDigits == nil, date.precision == .year else { return nil }
        return date.year.number.map { "\(Year($0 + distance))" }
    }

    /// `22 or 23 December 2022`, `between 2004 and 2006`, `2022-12-22, 2022-12-23`, `2022-12-22 2022-12-23`,
    /// `22 and 23 December 2022`, `{2004;2006}`.
    var listed: Mend? {
        if let (from, to) = dropping(prefixes: ["between "])?.halves(at: " and ") {
            return (from.overNewYear(to) ?? pair(from, to)).map { Mend("[\($0)..\($1)]", .oneOf) }
        }
        for (conjunction, isAll) in [(" or ", false), (" and ", true)] {
            guard let (one, other) = halves(at: conjunction) else { continue }
            if let (first, last) = one.overNewYear(other, distance: 6) ?? pair(one, other) {
                return Self.list([first, last], ofAll: isAll)
            }
            return shared(by: one.parts(at: ",").filter { !$0.text.isEmpty } + [other]).map {
                Self.list($0, ofAll: isAll)
            }
        }
        if let (one, other) = halves(at: " "), one.isDashed, other.isDashed, isDate(one.text),
            isDate(other.text)
        {
            return Mend("[\(one.text),\(other.text)]", .oneOf)
        }
        let separator = text.utf8.contains(UInt8(ascii: ";")) ? ";" : ","
        let isAll = text.hasPrefix("{")
        let dates = (isAll || text.hasPrefix("[") ? LooseText(text.dropFirst().drop { $0 == " " }) : self)
            .parts(at: separator).map { date in
                let isLast = date.text.hasSuffix("]") || date.text.hasSuffix("}")
                return LooseText(isLast ? date.text.dropLast() : date.text[...])
            }
        guard dates.count > 1 else { return nil }
        return shared(by: dates).map { Self.list($0, ofAll: isAll) }
    }

    private static func list(_ dates: [String], ofAll isAll: Bool) -> Mend {
        let members = dates.joined(separator: ",")
        return isAll ? Mend("{\(members)}", .allOf) : Mend("[\(members)]", .oneOf)
    }

    /// `1914-1918`, `18-19 November 2022`, `2022-12-18 to 2022-12-19`, `2022-12-18/19`, `5.12.2022/9.12.2022`,
    /// `2022-12-18–2022-12-19`.
    var spanned: Mend? {
        let start = dropping(prefixes: Self.fromBefore) ?? self
        if let (from, to) = halvesAtDash ?? halvesAtMiddle, let (first, last) = pair(from, to) {
            return Mend("\(first)/\(last)", .span)
        }
        for separator in Self.betweenEnds {
            guard let (from, to) = start.halves(at: separator),
                let (first, last) = from.overNewYear(to) ?? pair(from, to)
            else { continue }
            return Mend("\(first)/\(last)", .span)
        }
        return nil
    }

    /// `2023/2022`: the ends the other way round.
    var swapped: Mend? {
        guard let (from, to) = halves(at: "/"),
            let start = try? EDTFDate(from.text), let end = try? EDTFDate(to.text),
            end.isWrittenBefore(start)
        else { return nil }
        return Mend("\(to.text)/\(from.text)", .endsSwapped)
    }

    private static let nowAfter =
        ["/", " - ", "-", " to ", " until ", " till "].flatMap { join in
            ["the present", "present", "now", "today", "date", "ongoing"].map { join + $0 }
        } + ["/open", "/...", "/\u{2026}", " onwards", " onward", " on", " -", "-"]

    private static let latestBefore = [
        "on or before ", "in or before ", "not after ", "no later than ", "by the end of ", "by end of ",
        "by ",
    ]

    private static let fromBefore = [
        "from ", "vom ", "von ", "du ", "de ", "del ", "dal ", "van ", "od ", "с ", "з ",
    ]

    private static let betweenEnds = [
        " to ", " until ", " till ", " through ", " bis ", " au ", " al ", " tot ", " do ", " по ", " до ",
        " - ",
        "--", "...", "..", "/", "-",
    ]

    /// `2022-12-18–19`: the dash between dates isn't the hyphen inside them.
    private var halvesAtDash: (LooseText, LooseText)? {
        let parts = original.split(omittingEmptySubsequences: false) { $0 == "\u{2013}" || $0 == "\u{2014}" }
        guard parts.count == 2, original.utf8.contains(UInt8(ascii: "-")) else { return nil }
        return (LooseText(parts[0]), LooseText(parts[1]))
    }

    /// `2022-12-18-2022-12-19`: as much on either side of a hyphen.
    private var halvesAtMiddle: (LooseText, LooseText)? {
        let bytes = text.utf8
        let middle = bytes.index(bytes.startIndex, offsetBy: bytes.count / 2)
        guard !text.isEmpty, bytes.count % 2 == 1, bytes[middle] == UInt8(ascii: "-") else { return nil }
        let (from, to) = (LooseText(text[..<middle]), LooseText(text[middle...].dropFirst()))
        return from.isDashed && to.isDashed ? (from, to) : nil
    }

    private var isDashed: Bool { text.utf8.contains(UInt8(ascii: "-")) }
}
