extension LooseText {
    /// `2022-W51`, `2022W51`, `2022-W51-4`: EDTF leaves the weeks of ISO 8601 out.
    var week: Mend? {
        let compact = text.filter { $0 != "-" && $0 != " " }
        guard let letter = compact.firstIndex(of: "w"), compact.utf8.count <= 8,
            let year = Int(compact[..<letter]), compact[..<letter].utf8.count == 4
        else { return nil }
        let digits = compact[letter...].dropFirst()
        guard let number = Int(digits.prefix(2)), digits.utf8.count >= 2,
            let monday = Day(mondayOfWeek: number, in: year)
        else { return nil }
        if let weekday = digits.dropFirst(2).first {
            return Int(String(weekday)).flatMap(Weekday.init).map {
                Mend("\(monday.advanced(by: $0.rawValue - 1))", .dayOfWeek)
            }
        }
        let sunday = monday.advanced(by: 6)
        return Mend(proposals: ["\(monday)/\(sunday)", "[\(monday)..\(sunday)]"], reason: .week)
    }
}

extension Day {
    /// A year's first week is the one with its first Thursday, and so with 4 January (ISO 8601-1, 4.3.3).
    ///
    /// Nil if the year has no such week.
    fileprivate init?(mondayOfWeek week: Int, in year: Int) {
        let fourth = Day(uncheckedYear: year, month: 1, day: 4)
        self = fourth.advanced(by: (week - 1) * 7 - (fourth.weekday.rawValue - 1))
        guard week > 0, advanced(by: 3).components.year == year else { return nil }
    }
}
