extension String {
    /// With a capital first letter, as headings have it.
    var capitalisedFirst: String {
        let beginning = utf8.prefix(2)
        // A letter of ASCII may still have a mark of its own after it.
        guard let first = beginning.first, beginning.allSatisfy({ $0 < 0x80 }) else {
            return prefix(1).uppercased() + dropFirst()
        }
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return self }
        var bytes = Array(utf8)
        bytes[0] = first - 32
        return String(decoding: bytes, as: UTF8.self)
    }
}
