extension QualifiedDate {
    /// Reads `2022`, `2022-12` or `2022-12-22`, a qualifier on either side of each of them.
    init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        var cursor = Cursor(range)
        let yearLeft = cursor.qualifier(bytes)
        let year = try Year(notation: bytes, at: &cursor)
        let yearMarks = Marks(left: yearLeft, right: cursor.qualifier(bytes))
        if cursor.isAtEnd {
            self.init(try CalendarDate(year, .year, written: range), year: yearMarks)
            return
        }
        let (month, monthRange, monthMarks) = try Self.component(bytes, at: &cursor)
        // Only a year of four digits has months.
        guard !year.isLong, year.significantDigits == nil else { throw Fault(.unreadable, at: range) }
        if cursor.isAtEnd {
            let precision = try Self.precision(month, at: monthRange, written: range)
            let date = try CalendarDate(year, precision, written: range)
            self.init(date, year: yearMarks, month: monthMarks)
            return
        }
        let (day, dayRange, dayMarks) = try Self.component(bytes, at: &cursor)
        guard cursor.isAtEnd else { throw Fault(.unreadable, at: range) }
        guard month.isMonth else { throw Fault(.noSuchMonth(month, date: range), at: monthRange) }
        if let year = year.number, let number = month.exact, let month = Month(year: year, number: number),
            let day = day.exact, !(1...month.length ~= day)
        {
            throw Fault(.noSuchDay(day, month: month, date: range), at: dayRange)
        }
        let date = try CalendarDate(year, .day(month: month, day: day), written: range)
        self.init(date, year: yearMarks, month: monthMarks, day: dayMarks)
    }

    /// A hyphen and two digits, a qualifier on either side of these.
    private static func component(
        _ bytes: Span<UInt8>,
        at cursor: inout Cursor
    ) throws(Fault) -> (PartialNumber, Range<Int>, Marks) {
        guard cursor.skip(UInt8(ascii: "-"), bytes) else { throw Fault(.unreadable, at: cursor.whole) }
        let left = cursor.qualifier(bytes)
        guard let range = cursor.next(2), let number = PartialNumber(notation: bytes, in: range) else {
            throw Fault(.unreadable, at: cursor.whole)
        }
        return (number, range, Marks(left: left, right: cursor.qualifier(bytes)))
    }

    private static func precision(
        _ number: PartialNumber,
        at place: Range<Int>,
        written range: Range<Int>
    ) throws(Fault) -> CalendarDate.Precision {
        if let part = number.exact.flatMap(YearPart.init) { return .part(part) }
        guard number.isMonth else { throw Fault(.noSuchMonth(number, date: range), at: place) }
        return .month(number)
    }
}

extension PartialNumber {
    /// Whether it may mean a month.
    fileprivate var isMonth: Bool {
        exact.map { 1...12 ~= $0 } ?? (1...12).contains(where: allows)
    }
}

extension CalendarDate {
    /// A date is refused if no day of the calendar has its digits.
    fileprivate init(_ year: Year, _ precision: Precision, written range: Range<Int>) throws(Fault) {
        self.init(year: year, precision: precision)
        // Without them, month and day have been looked up in the calendar.
        if hasUnspecifiedDigits, firstRun == nil { throw Fault(.impossibleDay, at: range) }
    }
}
