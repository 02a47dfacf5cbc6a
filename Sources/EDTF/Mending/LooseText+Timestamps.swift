extension LooseText {
    /// `2022-12-23 13:08`, `2022-12-23T13:08+0530`, `2022-12-23 13:08:15.250 UTC`.
    var timestamp: Mend? {
        guard let colon = text.firstIndex(of: ":"),
            let start = text[..<colon].lastIndex(where: { !$0.isNumber }),
            let day = LooseText(text[..<start].drop { $0 == "," }.trimmed).asDate
        else { return nil }
        let separator = text[start]
        guard separator == "t" || separator == " " else { return nil }
        let rest = text[text.index(after: start)...]
        let clock = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let zone = rest.dropFirst(clock.count)
        // A fraction of a second is left out.
        let fields = clock.prefix { $0 != "." }.split(separator: ":").map(twoPlaces)
        guard 2...3 ~= fields.count, let offset = Self.offset(String(zone.trimmed)) else { return nil }
        let time = (fields + ["00"]).prefix(3).joined(separator: ":")
        return Mend("\(day)T\(time)\(offset)", .timestamp)
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
