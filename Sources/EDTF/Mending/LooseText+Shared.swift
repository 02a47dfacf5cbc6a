/// Dates that stand together, of which one may leave to another what they share.
extension LooseText {
    /// `18` and `19 November 2022`, `2022-12-18` and `19`, `November 18` and `19, 2022`, `18.12.` and `20.12.2022`.
    func pair(_ one: LooseText, _ other: LooseText) -> (String, String)? {
        if let first = one.asDateOrQualified {
            if one.text.utf8.count >= 4, other.isShort,
                let last = Self.completion(of: other.text, from: first)
            {
                return (first, last)
            }
            if !one.isShort, let last = other.asDateOrQualified { return (first, last) }
        }
        if let both = one.pairInAmericanOrder(other) { return both }
        guard let last = other.asDate, !isDate(one.text) else { return nil }
        for borrowed in one.borrowings(from: other) {
            if let first = borrowed.asDate, first != last { return (first, last) }
        }
        return nil
    }

    /// All of a list: `18`, `19` and `20 December 2022`; `2022-12-18`, `19` and `20`.
    func shared(by parts: [LooseText]) -> [String]? {
        guard let first = parts.first, let last = parts.last, parts.count > 1 else { return nil }
        let isFirstWhole = !first.isShort && first.asDate != nil
        let dates =
            isFirstWhole
            ? parts.dropFirst().compactMap { $0.isShort ? pair(first, $0)?.1 : $0.asDate }
            : parts.dropLast().compactMap { pair($0, last)?.0 }
        guard dates.count == parts.count - 1, let whole = isFirstWhole ? first.asDate : last.asDate else {
            return nil
        }
        return isFirstWhole ? [whole] + dates : dates + [whole]
    }

    /// `30 December` and `2 January 2023`: what begins in a later month begins in the year before.
    ///
    /// - Parameter distance: by how many months the first is the later one at least.
    func overNewYear(_ end: LooseText, distance: Int = 1) -> (String, String)? {
        guard let month = monthNamed, let endMonth = end.monthNamed, month - endMonth >= distance,
            !tokens.contains(where: { $0.utf8.count == 4 }), let last = end.asDate,
            let year = Int(last.prefix(4)), let first = LooseText("\(text) \(year - 1)").asDate
        else { return nil }
        return (first, last)
    }

    private var monthNamed: Int? { tokens.lazy.compactMap { MonthNames.number(of: $0) }.first }

    var isShort: Bool { text.utf8.count <= 2 }

    /// `November 18` and `19, 2022`.
    private func pairInAmericanOrder(_ other: LooseText) -> (String, String)? {
        let (words, otherWords) = (tokens, other.tokens)
        guard otherWords.count == 2, otherWords[1].utf8.count == 4, otherWords.allSatisfy({ Int($0) != nil }),
            words.count == 2, MonthNames.number(of: words[0]) != nil,
            let first = LooseText("\(text) \(otherWords[1])").asDate,
            let last = LooseText("\(words[0]) \(otherWords[0]) \(otherWords[1])").asDate
        else { return nil }
        return (first, last)
    }

    /// With more and more of what stands at the other's end: `18` with `2022`, then with `November 2022`.
    private func borrowings(from other: LooseText) -> [LooseText] {
        let separator: Character = other.text.contains(" ") ? " " : other.text.contains("/") ? "/" : "."
        let own = text.split(separator: separator)
        let others = other.text.split(separator: separator)
        guard others.count > 1 else { return [] }
        return (1..<others.count).map {
            LooseText((own + others[$0...]).joined(separator: String(separator)))
        }
    }

    /// `2022-12-18` and `19` make `2022-12-19`, `1914` and `18` make `1918`.
    private static func completion(of short: String, from date: String) -> String? {
        guard short.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else { return nil }
        if date.utf8.count == 4 { return end(of: date, short) }
        // A season leaves nothing to a month.
        guard date.utf8.count > 7 || date.utf8.count == 7 && isMonth(short) && isMonth(String(date.suffix(2)))
        else {
            return nil
        }
        return date.dropLast(2) + twoPlaces(short)
    }
}
