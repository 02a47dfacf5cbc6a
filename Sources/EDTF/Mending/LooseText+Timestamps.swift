extension LooseText {
    /// `2022-12-23 13:08`, `2022-12-23T13:08+0530`, `2022-12-23 13:08:15.250 UTC`.
    var timestamp: Mend? {
        guard let time, let offset = Self.offset(String(time.zone)) else { return nil }
        let clock = (time.clock.map(twoPlaces) + ["00"]).prefix(3).joined(separator: ":")
        return Mend("\(time.day)T\(clock)\(offset)", .timestamp)
    }

    /// What's wrong with a time of day that's written loosely: `2022-12-23T25:00`, `2022-12-23 13:08 IST`.
    var faultOfTime: Fault? {
        guard text.utf8.count <= Mend.longest, let time else { return nil }
        for (unit, field) in zip(EDTFError.TimeUnit.allCases, time.clock) {
            guard let value = Int(field), value >= (unit == .hour ? 24 : 60) else { continue }
            return range(of: field).map { Fault(.noSuchTime(unit, value), at: $0) }
        }
        let isName = time.zone.unicodeScalars.allSatisfy {
            $0 == " " || $0 == "/" || $0.properties.isAlphabetic
        }
        guard isName, Self.offset(String(time.zone)) == nil else { return nil }
        return range(of: time.zone).map { Fault(.zoneName, at: $0) }
    }

    /// A day with a clock's numbers, of which a fraction of a second is left out, and what follows them.
    private var time: (day: String, clock: [Substring], zone: Substring)? {
        guard let colon = text.firstIndex(of: ":"),
            let start = text[..<colon].lastIndex(where: { !$0.isNumber }),
            let day = LooseText(text[..<start].drop { $0 == "," }.trimmed).asDate,
            text[start] == "t" || text[start] == " "
        else { return nil }
        let rest = text[text.index(after: start)...]
        let clock = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let fields = clock.prefix { $0 != "." }.split(separator: ":")
        guard 2...3 ~= fields.count else { return nil }
        return (day, fields, rest.dropFirst(clock.count).trimmed)
    }

    /// Where a part of the text stands in the original; nil where evening it out has moved it.
    private func range(of part: Substring) -> Range<Int>? {
        guard text.utf8.count == original.utf8.count else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        return start..<start + part.utf8.count
    }

    private static func offset(_ zone: String) -> String? {
        if zone.isEmpty { return "" }
        if ["z", "utc", "gmt"].contains(zone) { return "Z" }
        var text = zone
        for name in ["utc", "gmt"] where text.hasPrefix(name) { text.removeFirst(name.count) }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        var digits = text.dropFirst().filter(\.isNumber)
        if digits.count % 2 == 1 { digits = "0" + digits }
        switch digits.count {
        case 2: return "\(sign)\(digits)"
        case 4: return "\(sign)\(digits.prefix(2)):\(digits.suffix(2))"
        default: return nil
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while let last = text.last, last == " " || last == "," { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return text
    }
}
