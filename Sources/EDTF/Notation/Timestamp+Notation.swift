extension Timestamp {
    /// Reads `2022-12-23T13:08:00`, followed by nothing, `Z`, `+05` or `+05:30`.
    init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        guard let letter = bytes.firstIndex(of: UInt8(ascii: "T"), in: range) else {
            throw Fault(.unreadable, at: range)
        }
        let date = try QualifiedDate(notation: bytes, in: range.lowerBound..<letter)
        guard let day = date.date.exactDay, !date.isQualified else { throw Fault(.unreadable, at: range) }
        let time = letter + 1
        let timeEnd = time + 8
        guard timeEnd <= range.upperBound,
            bytes[time + 2] == UInt8(ascii: ":"), bytes[time + 5] == UInt8(ascii: ":"),
            let hour = bytes.number(in: time..<time + 2),
            let minute = bytes.number(in: time + 3..<time + 5),
            let second = bytes.number(in: time + 6..<timeEnd)
        else { throw Fault(.unreadable, at: range) }
        guard hour < 24 else { throw Fault(.noSuchTime(.hour, hour), at: time..<time + 2) }
        guard minute < 60 else { throw Fault(.noSuchTime(.minute, minute), at: time + 3..<time + 5) }
        guard second < 60 else { throw Fault(.noSuchTime(.second, second), at: time + 6..<timeEnd) }
        self.init(
            day: day,
            secondOfDay: hour * 3600 + minute * 60 + second,
            offset: try Self.offset(bytes, in: timeEnd..<range.upperBound)
        )
    }

    private static func offset(_ bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) -> UTCOffset? {
        range.isEmpty ? nil : try UTCOffset(notation: bytes, in: range)
    }
}
