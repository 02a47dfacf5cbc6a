extension LooseText {
    /// `2022-12-23 13:08`, `2022-12-23T13:08+0530`, `23 December 2022 at 5:30 pm`, `17:00 on 4 March 2022`.
    var timestamp: Mend? {
        guard let time, let hour = time.clock.hour, let offset = Self.offset(time.clock.rest, at: hour)
        else { return nil }
        let clock = ([hour] + time.clock.fields.dropFirst().map(String.init) + ["00", "00"]).prefix(3)
        return Mend("\(time.day)T\(clock.map(twoPlaces).joined(separator: ":"))\(offset)", .timestamp)
    }

    /// What's wrong with a time of day that's written loosely: `2022-12-23T25:00`, `2022-12-23 13:08 IST`.
    var faultOfTime: Fault? {
        guard text.utf8.count <= Mend.longest, let time else { return nil }
        for (unit, field) in zip(EDTFError.TimeUnit.allCases, time.clock.fields) {
            guard let value = Int(field), value >= (unit == .hour ? 24 : 60) else { continue }
            return range(of: field).map { Fault(.noSuchTime(unit, value), at: $0) }
        }
        let zone = time.clock.rest
        let isName = zone.unicodeScalars.allSatisfy { $0 == " " || $0 == "/" || $0.properties.isAlphabetic }
        guard isName, Self.offset(zone, at: "00") == nil else { return nil }
        return range(of: zone).map { Fault(.zoneName, at: $0) }
    }

    /// A day, and the clock that stands behind it or before it.
    private var time: (day: String, clock: LooseClock)? {
        var isInNumber = false
        for index in text.indices {
            defer { isInNumber = text[index].isNumber }
            guard text[index].isNumber, !isInNumber, let clock = LooseClock(text[index...]) else { continue }
            if index > text.startIndex, let day = Self.day(text[..<index]) { return (day, clock) }
            if index == text.startIndex, let day = Self.day(clock.rest) { return (day, clock.withoutRest) }
        }
        return nil
    }

    /// A whole day, with what joins it to a clock: `2022-12-23T`, `23 December 2022, at`, `on 23 December 2022`.
    private static func day(_ text: Substring) -> String? {
        var text = text.trimmed
        for word in [" at", " um", " \u{E0}", " a las", "t"] where text.hasSuffix(word) {
            text = text.dropLast(word.count).trimmed
            break
        }
        if text.hasPrefix("on ") { text = text.dropFirst(3) }
        guard let date = LooseText(text).asDate, let form = try? EDTFDate.Form(notation: date.utf8Span.span),
            case .date(let read) = form, read.date.exactDay != nil
        else { return nil }
        return date
    }

    /// Where a part of the text stands in the original; nil where evening it out has moved it.
    private func range(of part: Substring) -> Range<Int>? {
        guard text.utf8.count == original.utf8.count else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        return start..<start + part.utf8.count
    }

    /// `+0530`, `UTC+1`, `(GMT -3:30)`, `Z`; empty where there's none.
    ///
    /// - Parameter hour: that of the clock, for what may be another clock: `13:00-14:00` is no offset.
    private static func offset(_ zone: Substring, at hour: String) -> String? {
        if zone.isEmpty { return "" }
        var rest = zone
        if rest.first == "(", rest.last == ")" { rest = rest.dropFirst().dropLast() }
        if ["z", "utc", "gmt"].contains(rest) { return "Z" }
        for name in ["utc", "gmt"] where rest.hasPrefix(name) { rest = rest.dropFirst(name.count).trimmed }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        let fields = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard fields.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) }) else { return nil }
        if sign == "-", fields.count == 2, let end = Int(fields[0]), let start = Int(hour), end > start {
            return nil
        }
        switch fields.map(\.count) {
        case [1], [2]: return "\(sign)\(twoPlaces(fields[0]))"
        case [3], [4]: return "\(sign)\(twoPlaces(fields[0].dropLast(2))):\(fields[0].suffix(2))"
        case [1, 2], [2, 2]: return "\(sign)\(twoPlaces(fields[0])):\(fields[1])"
        default: return nil
        }
    }
}

extension Substring {
    /// Without spaces and commas at its ends.
    var trimmed: Substring {
        var text = self
        while let last = text.last, last == " " || last == "," { text.removeLast() }
        while let first = text.first, first == " " || first == "," { text.removeFirst() }
        return text
    }
}
