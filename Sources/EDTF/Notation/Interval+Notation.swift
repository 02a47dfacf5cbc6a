extension Interval {
    /// Reads `start/end`, of which either may be a date, `..` (open) or empty (unknown).
    init(notation bytes: Span<UInt8>, slash: Int) throws(Fault) {
        let whole = 0..<bytes.count
        if let second = bytes.firstIndex(of: UInt8(ascii: "/"), in: slash + 1..<bytes.count) {
            throw Fault(.secondSlash, at: second..<second + 1)
        }
        guard whole.count > 1 else { throw Fault(.unreadable, at: whole) }
        start = try End(notation: bytes, in: 0..<slash)
        end = try End(notation: bytes, in: slash + 1..<bytes.count)
        guard let first = start.days, let last = end.days else { return }
        if last.upperBound < first.lowerBound { throw Fault(.endsBeforeItBegins, at: whole) }
        // Digits left open are read so that the end follows the beginning.
        if last.lowerBound < first.lowerBound, !start.hasUnspecifiedDigits, !end.hasUnspecifiedDigits {
            throw Fault(.endMayPrecedeBeginning, at: whole)
        }
    }
}

extension Interval.End {
    init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        if range.isEmpty {
            self = .unknown
        } else if range.count == 2, bytes.hasDots(at: range.lowerBound, in: range) {
            self = .open
        } else if bytes.firstIndex(of: UInt8(ascii: "T"), in: range) != nil {
            throw Fault(.timeInInterval, at: range)
        } else {
            let date = try QualifiedDate(notation: bytes, in: range)
            if date.date.year.isLong { throw Fault(.longYearInInterval, at: range) }
            self = .date(date)
        }
    }
}

extension Interval.End {
    fileprivate var hasUnspecifiedDigits: Bool {
        if case .date(let date) = self { date.date.hasUnspecifiedDigits } else { false }
    }
}
