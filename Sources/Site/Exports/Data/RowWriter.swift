import EDTF

/// A form in which a table is written, value by value: no row is kept, and none is made into another value first.
protocol RowWriter {
    init(columns names: [String])

    /// What's written so far, and wasn't taken away.
    var bytes: [UInt8] { get set }

    /// Writes the value of the row's next column.
    mutating func write(_ value: DataValue)
    mutating func endRow()
    /// Writes what stands after the last row.
    mutating func end()
}

extension RowWriter {
    /// Takes away what's written so far; as much room is kept ready.
    mutating func removeBytes() -> [UInt8] {
        var removed: [UInt8] = []
        removed.reserveCapacity(bytes.capacity)
        swap(&removed, &bytes)
        return removed
    }
}

extension [UInt8] {
    /// Appends a number as it's written: -12.
    mutating func append(digitsOf number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        appendDigits(number.magnitude)
    }

    private mutating func appendDigits(_ number: UInt) {
        if number > 9 { appendDigits(number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Appends a day of a year from 1 to 9999 as `2022-12-22`.
    mutating func append(_ day: Day) {
        let (year, month, day) = day.components
        appendTwoDigits(year / 100)
        appendTwoDigits(year % 100)
        append(UInt8(ascii: "-"))
        appendTwoDigits(month)
        append(UInt8(ascii: "-"))
        appendTwoDigits(day)
    }

    private mutating func appendTwoDigits(_ number: Int) {
        append(UInt8(ascii: "0") + UInt8(number / 10))
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
