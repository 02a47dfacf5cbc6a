extension Year {
    /// Reads `2022`, `-0043`, `156X`, `Y170000002`, `Y17E8`, each but the third also with an `S2` after it.
    init(notation bytes: Span<UInt8>, at cursor: inout Cursor) throws(Fault) {
        let start = cursor.index
        let isLong = cursor.skip(UInt8(ascii: "Y"), bytes)
        let isNegative = cursor.skip(UInt8(ascii: "-"), bytes)
        let notation =
            try isLong
            ? Self.readLong(bytes, isNegative, &cursor)
            : Self.readFourDigits(bytes, isNegative, start, &cursor)
        guard cursor.skip(UInt8(ascii: "S"), bytes) else {
            self.init(notation)
            return
        }
        let digits = cursor.digits(bytes)
        guard let count = bytes.count(in: digits) else { throw Fault(.unreadable, at: cursor.whole) }
        if case .partial = notation { throw Fault(.unreadable, at: cursor.whole) }
        guard count > 0 else { throw Fault(.noSignificantDigit, at: digits) }
        self.init(notation, significantDigits: count)
    }

    private static func readFourDigits(
        _ bytes: Span<UInt8>,
        _ isNegative: Bool,
        _ start: Int,
        _ cursor: inout Cursor
    ) throws(Fault) -> Notation {
        guard let range = cursor.next(4), let size = PartialNumber(notation: bytes, in: range) else {
            throw Fault(.unreadable, at: cursor.whole)
        }
        guard let number = size.exact else { return .partial(size, isNegative: isNegative) }
        if isNegative, number == 0 { throw Fault(.negativeZero, at: start..<range.upperBound) }
        return .number(isNegative ? -number : number)
    }

    /// A year of more than four digits (sections "Letter-prefixed calendar year", "Exponential year").
    private static func readLong(
        _ bytes: Span<UInt8>,
        _ isNegative: Bool,
        _ cursor: inout Cursor
    ) throws(Fault) -> Notation {
        let digits = cursor.digits(bytes)
        guard let first = digits.first, bytes[first] != UInt8(ascii: "0") else {
            throw Fault(.unreadable, at: cursor.whole)
        }
        var exponent: Int8 = 0
        if cursor.skip(UInt8(ascii: "E"), bytes) {
            let power = cursor.digits(bytes)
            guard let count = bytes.count(in: power) else { throw Fault(.unreadable, at: cursor.whole) }
            exponent = count
            guard exponent > 0 else { throw Fault(.noExponent, at: power) }
        }
        guard digits.count + Int(exponent) > 4 else { throw Fault(.unreadable, at: cursor.whole) }
        // Beyond 11 digits, seconds wouldn't fit into 64 bits; the universe has needed 11.
        guard digits.count + Int(exponent) <= 11, let size = bytes.number(in: digits) else {
            throw Fault(.remoteYear, at: cursor.whole)
        }
        let number = isNegative ? -size : size
        return exponent == 0 ? .number(number) : .exponential(number, exponent: exponent)
    }
}

extension Span<UInt8> {
    /// A number of digits or zeros, of which 99 are as good as any more; nil if none stands there.
    fileprivate func count(in range: Range<Int>) -> Int8? {
        guard !range.isEmpty, range.count < 19, let number = number(in: range) else { return nil }
        return Int8(min(number, 99))
    }
}
