extension UTCOffset {
    /// Reads `Z`, `+05` or `+05:30`.
    init(notation bytes: Span<UInt8>, in range: Range<Int>) throws(Fault) {
        if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "Z") {
            self = .utc
            return
        }
        guard range.count == 3 || range.count == 6 && bytes[range.lowerBound + 3] == UInt8(ascii: ":"),
            let hours = bytes.number(in: range.dropFirst().prefix(2)),
            let minutes = bytes.number(in: range.dropFirst(4))
        else { throw Fault(.unreadable, at: range) }
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        guard isNegative || bytes[range.lowerBound] == UInt8(ascii: "+") else {
            throw Fault(.unreadable, at: range)
        }
        let size = hours * 60 + minutes
        guard hours < 24, minutes < 60, let offset = UTCOffset(minutes: isNegative ? -size : size) else {
            throw Fault(.noSuchOffset, at: range)
        }
        self = offset
    }
}
