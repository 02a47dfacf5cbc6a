extension Span<UInt8> {
    /// The number that the digits of a range make up; nil if anything else stands there.
    func number(in range: Range<Int>) -> Int? {
        var value = 0
        for index in range {
            let digit = self[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// The first place of a byte in a range.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        for index in range where self[index] == byte { return index }
        return nil
    }

    /// Whether two bytes `..` stand at an offset, before the end of a range.
    func hasDots(at index: Int, in range: Range<Int>) -> Bool {
        index >= range.lowerBound && index + 2 <= range.upperBound
            && self[index] == UInt8(ascii: ".") && self[index + 1] == UInt8(ascii: ".")
    }
}
