extension HTMLTag.Attribute {
    /// The value as a browser reads it, of the named character references those alone that escaping needs.
    public func value(in page: [UInt8]) -> String {
        let bytes = page[valueRange]
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return parts[0] + parts.dropFirst().map(opened).joined()
    }
}

/// What follows an ampersand, with the reference opened that it begins with.
private func opened(_ rest: Substring) -> String {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
    guard let character = character(name) else { return "&" + rest }
    let after = rest[name.endIndex...]
    return character + (after.first == ";" ? after.dropFirst() : after)
}

private func character(_ name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String($0) }
    }
}
