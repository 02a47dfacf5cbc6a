/// The same text with small letters in place of capitals, byte for byte in the same place.
///
/// A letter whose small form takes more or fewer bytes stays as it is (Turkish İ, the Kelvin sign).
func inSmallLetters(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    var position = 0
    while position < bytes.count {
        if bytes[position] < 0x80 {
            if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[position]) { result[position] |= 0x20 }
            position += 1
            continue
        }
        let decoded = DecodedScalar(in: bytes, at: position, limit: bytes.count)
        let small = decoded.scalar.properties.lowercaseMapping.utf8
        let range = position..<position + decoded.length
        if decoded.isValid, small.count == range.count { result.replaceSubrange(range, with: small) }
        position = range.upperBound
    }
    return result
}
