/// An escape in a string of JSON (RFC 8259, section 7).
struct JSONEscape {
    /// What it stands for; the replacement character where that's none.
    let scalar: Unicode.Scalar
    /// How many bytes it takes as it's written.
    let length: Int
    /// False for half of a surrogate pair and for zero.
    let isCharacter: Bool

    /// Reads what follows a backslash; nil where that's no escape.
    init?(in bytes: [UInt8], at backslash: Int) {
        guard backslash + 1 < bytes.count else { return nil }
        switch bytes[backslash + 1] {
        case UInt8(ascii: "u"): self.init(hexadecimalIn: bytes, at: backslash)
        case UInt8(ascii: "n"): self.init("\n")
        case UInt8(ascii: "t"): self.init("\t")
        case UInt8(ascii: "r"): self.init("\r")
        case UInt8(ascii: "b"): self.init("\u{8}")
        case UInt8(ascii: "f"): self.init("\u{C}")
        case let byte where #""\/"#.utf8.contains(byte): self.init(Unicode.Scalar(byte))
        default: return nil
        }
    }

    private init(_ scalar: Unicode.Scalar, length: Int = 2, isCharacter: Bool = true) {
        self.scalar = scalar
        self.length = length
        self.isCharacter = isCharacter
    }

    /// `\u` with four digits: two of them where a character takes a surrogate pair.
    private init?(hexadecimalIn bytes: [UInt8], at backslash: Int) {
        guard let unit = codeUnit(in: bytes, at: backslash) else { return nil }
        if let scalar = Unicode.Scalar(unit), unit != 0 {
            self.init(scalar, length: 6)
        } else if UTF16.isLeadSurrogate(unit), let second = codeUnit(in: bytes, at: backslash + 6),
            UTF16.isTrailSurrogate(second)
        {
            self.init(UTF16.decode(UTF16.EncodedScalar([unit, second])), length: 12)
        } else {
            self.init("\u{FFFD}", length: 6, isCharacter: false)
        }
    }
}

/// The number that `\u` and four hexadecimal digits stand for; nil where others stand.
private func codeUnit(in bytes: [UInt8], at backslash: Int) -> UInt16? {
    guard backslash + 6 <= bytes.count, bytes[backslash] == UInt8(ascii: "\\"),
        bytes[backslash + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[backslash + 2..<backslash + 6] {
        guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
        unit = unit << 4 | UInt16(digit)
    }
    return unit
}
