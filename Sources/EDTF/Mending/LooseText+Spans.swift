extension LooseText {
    /// `since 2022-11`, `until 1985`, `before 1990`, `after 1990`, `2022-`, `2022/present`.
    var bounded: Mend? {
        if let date = dropping(prefixes: ["since ", "from "])?.asDateOrQualified {
            return Mend("\(date)/..", .stillGoingOn)
        }
        if let date = dropping(suffixes: Self.nowAfter)?.asDateOrQualified {
            return Mend("\(date)/..", .stillGoingOn)
        }
        if let date = dropping(suffixes: ["/unknown", "/?", " - ?", "-?"])?.asDateOrQualified {
            return Mend("\(date)/", .unknownEnd)
        }
        if let date = dropping(prefixes: ["until ", "till ", "up to ", "open/"])?.asDateOrQualified {
            return Mend("../\(date)", .until)
        }
        if let date = dropping(prefixes: ["unknown/", "?/"])?.asDateOrQualified {
            return Mend("/\(date)", .unknownEnd)
        }
        return limited
    }

    /// `before 1990`, `by 1990`, `after 1990`, `on or after 1990`, `..1990`: a moment, and not what lasts until
    /// then.
    private var limited: Mend? {
        if !text.utf8.contains(UInt8(ascii: "/")) {
            if let date = dropping(prefixes: ["...", ".."])?.asDate {
                return Mend("[..\(date)]", .onOrBefore)
            }
            if let date = dropping(suffixes: ["...", ".."])?.asDate {
                return Mend("[\(date)..]", .onOrAfter)
            }
        }
        if let date = dropping(prefixes: ["on or before ", "not after ", "no later than ", "by "])?.asDate {
            return Mend("[..\(date)]", .onOrBefore)
        }
        if let date = dropping(prefixes: ["on or after ", "not before ", "no earlier than "])?.asDate {
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
            return pair(from, to).map { Mend("[\($0)..\($1)]", .oneOf) }
        }
        if let (one, other) = halves(at: " or ") {
            return pair(one, other).map { Mend("[\($0),\($1)]", .oneOf) }
        }
        if let (one, other) = halves(at: " and ") {
            return pair(one, other).map { Mend("{\($0),\($1)}", .allOf) }
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
        let mended = dates.compactMap(\.asDate)
        guard mended.count == dates.count else { return nil }
        let members = mended.joined(separator: ",")
        return isAll ? Mend("{\(members)}", .allOf) : Mend("[\(members)]", .oneOf)
    }

    /// `1914-1918`, `18-19 November 2022`, `2022-12-18 to 2022-12-19`, `2022-12-18/19`, `5.12.2022/9.12.2022`,
    /// `2022-12-18–2022-12-19`.
    var spanned: Mend? {
        let start = dropping(prefixes: ["from "]) ?? self
        if let (from, to) = halvesAtDash ?? halvesAtMiddle, let (first, last) = pair(from, to) {
            return Mend("\(first)/\(last)", .span)
        }
        for separator in [" to ", " until ", " till ", " - ", "--", "...", "..", "/", "-"] {
            guard let (from, to) = start.halves(at: separator), let (first, last) = pair(from, to) else {
                continue
            }
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

    private static let nowAfter = [
        "/present", "/now", "/today", "/ongoing", "/open", "/...", "/\u{2026}", " - present", " to present",
        " - now", " to now", " onwards", " onward", "-present", " -", "-",
    ]

    /// Two dates of which one may leave to the other what they share: `18` and `19 November 2022`,
    /// `2022-12-18` and `19`.
    private func pair(_ one: LooseText, _ other: LooseText) -> (String, String)? {
        if let first = one.asDateOrQualified {
            if one.text.utf8.count >= 4, other.isShort, let last = completion(of: other.text, from: first) {
                return (first, last)
            }
            if !one.isShort, let last = other.asDateOrQualified { return (first, last) }
        }
        guard let last = other.asDate else { return nil }
        let words = other.text.split(separator: " ")
        for shared in 1..<max(1, words.count) {
            let borrowed = LooseText(one.text + " " + words[shared...].joined(separator: " "))
            if let first = borrowed.asDate, first != last, !isDate(one.text) { return (first, last) }
        }
        return nil
    }

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

    private var isShort: Bool { text.utf8.count <= 2 }

    /// `2022-12-18` and `19` make `2022-12-19`.
    private func completion(of short: String, from date: String) -> String? {
        guard date.utf8.count >= 7, short.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
        else { return nil }
        return date.dropLast(2) + (short.utf8.count == 1 ? "0" : "") + short
    }
}
