/// The parts of level 2 that aren't understood yet.
public enum LevelTwo: Sendable, Hashable, CaseIterable {
    case allOf
    case exponent
    case significantDigits
    case otherSeasons
    case qualifiedComponent
    case unspecifiedDigitsInside
    case unspecifiedDigitsInInterval
    case unspecifiedDigitsInSet
}

extension LevelTwo {
    /// What a string uses of it that isn't a date of the levels below; nil if it's no EDTF at all.
    init?(usedIn bytes: Span<UInt8>, in range: Range<Int>) {
        guard let first = range.first, let last = range.last else { return nil }
        if bytes[first] == UInt8(ascii: "{"), bytes[last] == UInt8(ascii: "}") {
            self = .allOf
        } else if let feature = Self.inYear(bytes, in: range) ?? Self.inComponents(bytes, in: range) {
            self = feature
        } else {
            return nil
        }
    }

    /// `Y17E8`, `1950S2`, `Y171010000S3`.
    private static func inYear(_ bytes: Span<UInt8>, in range: Range<Int>) -> LevelTwo? {
        var rest = range
        let isLong = bytes[rest.lowerBound] == UInt8(ascii: "Y")
        if isLong { rest = rest.dropFirst() }
        if let sign = rest.first, bytes[sign] == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let digits = bytes.digits(from: rest)
        guard isLong || digits == 4, digits > 0, digits < rest.count else { return nil }
        let letter = bytes[rest.lowerBound + digits]
        rest = rest.dropFirst(digits + 1)
        let moreDigits = bytes.digits(from: rest)
        guard moreDigits > 0 else { return nil }
        if letter == UInt8(ascii: "S"), moreDigits == rest.count { return .significantDigits }
        guard letter == UInt8(ascii: "E"), isLong else { return nil }
        rest = rest.dropFirst(moreDigits)
        guard let next = rest.first else { return .exponent }
        rest = rest.dropFirst()
        return bytes[next] == UInt8(ascii: "S") && !rest.isEmpty && bytes.digits(from: rest) == rest.count
            ? .exponent : nil
    }

    /// `2004-~06`, `156X-12-25`: a date whose parts have qualifiers or unspecified digits anywhere.
    private static func inComponents(_ bytes: Span<UInt8>, in range: Range<Int>) -> LevelTwo? {
        var index = range.lowerBound
        var hasQualifier = false
        var hasUnspecified = false
        func skipQualifier() {
            guard index < range.upperBound, Qualifier(notation: bytes[index]) != nil else { return }
            index += 1
            // At its end it qualifies the whole date, and that's no level 2.
            if index < range.upperBound { hasQualifier = true }
        }
        for length in [4, 2, 2] {
            if length == 2 {
                if index == range.upperBound { break }
                guard bytes[index] == UInt8(ascii: "-") else { return nil }
                index += 1
            }
            skipQualifier()
            if length == 4, index < range.upperBound, bytes[index] == UInt8(ascii: "-") { index += 1 }
            guard index + length <= range.upperBound else { return nil }
            for digit in index..<index + length {
                if bytes[digit] == UInt8(ascii: "X") {
                    hasUnspecified = true
                } else if !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[digit]) {
                    return nil
                }
            }
            index += length
            skipQualifier()
        }
        guard index == range.upperBound else { return nil }
        return hasUnspecified ? .unspecifiedDigitsInside : hasQualifier ? .qualifiedComponent : nil
    }
}

extension Span<UInt8> {
    /// How many digits a range begins with.
    fileprivate func digits(from range: Range<Int>) -> Int {
        var count = 0
        while count < range.count, number(in: range.dropFirst(count).prefix(1)) != nil { count += 1 }
        return count
    }
}
