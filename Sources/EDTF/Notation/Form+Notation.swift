extension EDTFDate.Form {
    /// Reads a whole EDTF string: the kind of date shows in a byte that no other kind has.
    init(notation bytes: Span<UInt8>) throws(Fault) {
        let whole = 0..<bytes.count
        guard !whole.isEmpty else { throw Fault(.empty, at: whole) }
        if bytes[0] == UInt8(ascii: "[") {
            self = .oneOf(try SetMember.set(notation: bytes, closedBy: "]"))
        } else if bytes[0] == UInt8(ascii: "{") {
            self = .allOf(try SetMember.set(notation: bytes, closedBy: "}"))
        } else if let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: whole) {
            self = .interval(try Interval(notation: bytes, slash: slash))
        } else if bytes.firstIndex(of: UInt8(ascii: "T"), in: whole) != nil {
            self = .timestamp(try Timestamp(notation: bytes, in: whole))
        } else {
            self = .date(try QualifiedDate(notation: bytes, in: whole))
        }
    }
}
