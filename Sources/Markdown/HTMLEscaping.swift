import SourceText

extension [UInt8] {
    /// Text between tags.
    mutating func appendText(_ text: String) { append(escaping: text, isAttribute: false) }

    /// An attribute's value between double quotation marks.
    mutating func appendAttribute(_ value: String) { append(escaping: value, isAttribute: true) }

    /// Runs of harmless bytes are copied whole, only the others one by one.
    private mutating func append(escaping text: String, isAttribute: Bool) {
        let bytes = text.utf8.span
        var run = 0
        for index in bytes.indices {
            let entity: String
            switch bytes[index] {
            case UInt8(ascii: "&"): entity = "&amp;"
            case UInt8(ascii: "<"): entity = "&lt;"
            case UInt8(ascii: ">"): entity = "&gt;"
            case UInt8(ascii: "\"") where isAttribute: entity = "&quot;"
            default: continue
            }
            append(copying: bytes.extracting(run..<index))
            append(contentsOf: entity.utf8)
            run = index + 1
        }
        append(copying: bytes.extracting(run...))
    }

    /// A URL as an attribute's value, percent-encoded as cmark's own writer does it.
    ///
    /// What's encoded already stays so. Characters of the two private-use planes stay as they are too:
    /// templates mark the places of their tags with them.
    mutating func appendURL(_ url: String) {
        let bytes = url.utf8.span
        var run = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isSafeInURL(byte) {
                index += 1
            } else if byte == 0xF4 || byte == 0xF3 && bytes[index + 1] >= 0xB0 {
                index += 4
            } else {
                append(copying: bytes.extracting(run..<index))
                switch byte {
                case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
                case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
                default: append(contentsOf: [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)])
                }
                index += 1
                run = index
            }
        }
        append(copying: bytes.extracting(run...))
    }
}

/// The bytes that cmark's `houdini_escape_href` leaves alone, less `&` and `'`.
private func isSafeInURL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"),
        UInt8(ascii: "(")...UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
        UInt8(ascii: "?"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
