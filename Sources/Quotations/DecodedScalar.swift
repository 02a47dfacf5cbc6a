/// A Unicode scalar read from UTF-8, with the number of bytes that it took.
struct DecodedScalar {
    let scalar: Unicode.Scalar
    let length: Int
    /// Whether the bytes were UTF-8; what isn't reads as U+FFFD, byte by byte.
    let isValid: Bool

    private init(_ scalar: Unicode.Scalar, length: Int, isValid: Bool = true) {
        self.scalar = scalar
        self.length = length
        self.isValid = isValid
    }

    /// The scalar that begins at an offset, read no further than the limit.
    init(in bytes: [UInt8], at offset: Int, limit: Int) {
        let first = bytes[offset]
        guard first >= 0x80 else {
            self.init(Unicode.Scalar(first), length: 1)
            return
        }
        let length = sequenceLength(first)
        guard length > 1, offset + length <= limit else {
            self = .invalid
            return
        }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in (offset + 1)..<(offset + length) {
            let byte = bytes[index]
            guard byte & 0xC0 == 0x80 else {
                self = .invalid
                return
            }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        // Overlong forms, surrogates and values past the last plane aren't UTF-8.
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, let scalar = Unicode.Scalar(value) else {
            self = .invalid
            return
        }
        self.init(scalar, length: length)
    }

    /// The scalar that ends at an offset, read no further back than the limit, which lies before the offset.
    init(in bytes: [UInt8], endingAt offset: Int, limit: Int) {
        for length in 1...4 where offset - length >= limit && bytes[offset - length] & 0xC0 != 0x80 {
            let decoded = DecodedScalar(in: bytes, at: offset - length, limit: offset)
            self = decoded.length == length ? decoded : .invalid
            return
        }
        self = .invalid
    }

    private static let invalid = DecodedScalar("\u{FFFD}", length: 1, isValid: false)
}

private func sequenceLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
}
