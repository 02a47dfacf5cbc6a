extension LooseText {
    /// What follows a year in one or two digits: `2022-5`, `2022/12` are months, `2021/22`, `1914-18` are years, and
    /// `2008/09` may be either.
    ///
    /// A number that's neither is no season: nobody who isn't writing EDTF means summer by 22.
    func month(_ number: String, orYearsFrom year: String) -> Mend? {
        let separator = text.filter { !$0.isNumber }
        let isMonth = Self.isMonth(number)
        let month = Mend("\(year)-\(twoPlaces(number))", separator == "-" ? .digits : .order)
        guard separator == "-" || separator == "/" || separator == " - ",
            let span = Self.years(from: year, to: number)
        else { return isMonth ? month : nil }
        if !isMonth { return Mend(span, .span) }
        // A year and the one after it are a season's or a budget's; those farther apart are hardly written so.
        guard Self.isNext(number, after: year) else { return month }
        return Mend(proposals: [month.proposals[0], span], reason: .ambiguousOrder)
    }

    /// `1914` and `18` are `1914/1918`, `1999` and `00` are `1999/2000`; nil if the second isn't the later one.
    private static func years(from year: String, to short: String) -> String? {
        end(of: year, short).map { "\(year)/\($0)" }
    }

    /// The year that `18` means after `1914`.
    static func end(of year: String, _ short: String) -> String? {
        guard let start = Int(year), let digits = Int(short), year.utf8.count == 4, 1...2 ~= short.utf8.count
        else {
            return nil
        }
        let turn = short.utf8.count == 1 ? 10 : 100
        let end = start - start % turn + digits
        if end > start { return fourDigits(end) }
        return isNext(short, after: year) ? fourDigits(start + 1) : nil
    }

    static func isMonth(_ number: String) -> Bool { Int(number).map { 1...12 ~= $0 } ?? false }

    /// Whether a number in full or by its last digits is the year after another.
    static func isNext(_ number: String, after year: String) -> Bool {
        guard let year = Int(year), 1...4 ~= number.utf8.count, number.utf8.count != 3 else { return false }
        return fourDigits(year + 1).hasSuffix(number)
    }
}
