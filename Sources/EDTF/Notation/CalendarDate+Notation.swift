extension CalendarDate {
    /// Reads `2022`, `2022-12`, `2022-12-22`, with a minus sign or unspecified digits, and `Y170000002`.
    init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        guard let first = range.first else { throw Fault(.unreadable, at: range) }
        if bytes[first] == UInt8(ascii: "Y") {
            self = .year(try readLongYear(bytes, in: range))
            return
        }
        let isNegative = bytes[first] == UInt8(ascii: "-")
        let start = isNegative ? first + 1 : first
        let yearEnd = start + 4
        switch range.upperBound - start {
        case 4:
            self = try readYearAlone(bytes, in: start..<yearEnd, isNegative: isNegative)
        case 7 where bytes[yearEnd] == hyphen:
            let year = try readYear(bytes, in: start..<yearEnd, isNegative: isNegative)
            self = try readMonth(bytes, at: yearEnd + 1, year: year, date: range)
        case 10 where bytes[yearEnd] == hyphen && bytes[yearEnd + 3] == hyphen:
            let year = try readYear(bytes, in: start..<yearEnd, isNegative: isNegative)
            self = try readDay(bytes, monthAt: yearEnd + 1, year: year, date: range)
        default:
            throw Fault(.unreadable, at: range)
        }
    }
}

private let hyphen = UInt8(ascii: "-")
private let unspecified = UInt8(ascii: "X")

/// A year of more than four digits, after `Y`.
private func readLongYear(_ bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) -> Int {
    let afterLetter = range.dropFirst()
    let isNegative = afterLetter.first.map { bytes[$0] == hyphen } ?? false
    let digits = isNegative ? afterLetter.dropFirst() : afterLetter
    guard digits.count > 4, let leading = digits.first, bytes[leading] != UInt8(ascii: "0") else {
        throw Fault(.unreadable, at: range)
    }
    guard let size = bytes.number(in: digits) else { throw Fault(.unreadable, at: range) }
    // Beyond 11 digits, seconds wouldn't fit into 64 bits; the universe has needed 11.
    guard digits.count <= 11 else { throw Fault(.remoteYear, at: range) }
    return isNegative ? -size : size
}

private func readYearAlone(
    _ bytes: Span<UInt8>,
    in range: Range<Int>,
    isNegative: Bool
) throws(Fault) -> CalendarDate {
    if bytes[range.upperBound - 1] != unspecified {
        return .year(try readYear(bytes, in: range, isNegative: isNegative))
    }
    let unspecifiedDigits = bytes[range.upperBound - 2] == unspecified ? 2 : 1
    guard let prefix = bytes.number(in: range.dropLast(unspecifiedDigits)) else {
        throw Fault(.unreadable, at: range)
    }
    let count = unspecifiedDigits == 2 ? 100 : 10
    let least = prefix * count
    let greatest = least + count - 1
    return .someYear(isNegative ? -greatest ... -max(1, least) : least...greatest)
}

private func readYear(_ bytes: Span<UInt8>, in range: Range<Int>, isNegative: Bool) throws(Fault) -> Int {
    guard let size = bytes.number(in: range) else { throw Fault(.unreadable, at: range) }
    guard !isNegative || size > 0 else {
        throw Fault(.negativeZero, at: range.lowerBound - 1..<range.upperBound)
    }
    return isNegative ? -size : size
}

private func readMonth(
    _ bytes: Span<UInt8>,
    at index: Int,
    year: Int,
    date: Range<Int>
) throws(Fault) -> CalendarDate {
    let range = index..<index + 2
    if bytes.consists(of: unspecified, in: range) { return .someMonth(ofYear: year) }
    guard let number = bytes.number(in: range) else { throw Fault(.unreadable, at: date) }
    if let month = Month(year: year, number: number) { return .month(month) }
    if let season = Season(rawValue: number) { return .season(season, year: year) }
    if 25...41 ~= number { throw Fault(.laterLevel(.otherSeasons), at: date) }
    throw Fault(.noSuchMonth(number, date: date), at: range)
}

private func readDay(
    _ bytes: Span<UInt8>,
    monthAt index: Int,
    year: Int,
    date: Range<Int>
) throws(Fault) -> CalendarDate {
    let monthRange = index..<index + 2
    let dayRange = index + 3..<index + 5
    let isUnspecifiedDay = bytes.consists(of: unspecified, in: dayRange)
    if isUnspecifiedDay, bytes.consists(of: unspecified, in: monthRange) { return .someDayOfYear(year) }
    guard let monthNumber = bytes.number(in: monthRange) else { throw Fault(.unreadable, at: date) }
    guard let month = Month(year: year, number: monthNumber) else {
        throw Fault(.noSuchMonth(monthNumber, date: date), at: monthRange)
    }
    if isUnspecifiedDay { return .someDay(of: month) }
    guard let number = bytes.number(in: dayRange) else { throw Fault(.unreadable, at: date) }
    guard 1...month.length ~= number else {
        throw Fault(.noSuchDay(number, month: month, date: date), at: dayRange)
    }
    return .day(Day(uncheckedYear: year, month: monthNumber, day: number))
}
