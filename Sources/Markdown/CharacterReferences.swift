/// With numbers of letters and the commonest of their names as what they stand for: within a block of HTML the parser
/// leaves them as they are.
func openingReferences(in text: Substring) -> String {
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return String(parts[0])
        + parts.dropFirst().map { part in
            guard let end = part.firstIndex(of: ";"), let character = character(named: part[..<end]) else {
                return "&" + part
            }
            return character + part[end...].dropFirst()
        }.joined()
}

private func character(named name: Substring) -> String? {
    guard name.first == "#" else { return namedCharacters[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
}

private let namedCharacters = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "zwj": "\u{200D}", "zwnj": "\u{200C}", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
]
