/// Stands for a tag while Markdown is parsed and written: one character that means nothing to either.
///
/// Marks are numbered characters of a private-use plane, from U+F0000. The first two aren't tags: they
/// enclose the content of an element or attribute that isn't written if it turns out empty.
struct Mark: Hashable {
    let number: Int

    static let shellStart = Mark(number: 0)
    static let shellEnd = Mark(number: 1)
    static let firstTag = 2
    /// The last two characters of the plane are no characters.
    static let limit = 0xFFFE

    /// The first byte of each mark in UTF-8; the second is at least `0xB0`.
    static let leadByte: UInt8 = 0xF3
    static let length = 4

    init(number: Int) {
        self.number = number
    }

    init?(_ scalar: Unicode.Scalar) {
        guard (0xF0000..<0xF0000 + UInt32(Self.limit)).contains(scalar.value) else { return nil }
        number = Int(scalar.value) - 0xF0000
    }

    /// The mark that begins at an offset of text in UTF-8.
    init?(in bytes: [UInt8], at offset: Int) {
        guard offset + Self.length <= bytes.count, bytes[offset] == Self.leadByte, bytes[offset + 1] >= 0xB0
        else {
            return nil
        }
        let low = bytes[offset + 1..<offset + Self.length].reduce(0) { $0 << 6 | UInt32($1 & 0x3F) }
        number = Int(low & 0xFFFF)
    }

    var bytes: [UInt8] {
        let low = UInt32(number) & 0xFFFF
        return [
            Self.leadByte, UInt8(0xB0 | low >> 12), UInt8(0x80 | low >> 6 & 0x3F), UInt8(0x80 | low & 0x3F),
        ]
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
    /// The marks in it, in order.
    var marks: [Mark] {
        unicodeScalars.compactMap { Mark($0) }
    }
}
