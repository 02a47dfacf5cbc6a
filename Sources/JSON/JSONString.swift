import SourceText

extension [UInt8] {
    /// Appends a text as a JSON string.
    ///
    /// Escaped are what RFC 8259 asks for, and what could make a terminal or a script take the text for another.
    public mutating func append(json text: String) {
        append(UInt8(ascii: "\""))
        append(text, lookingAt: .ofEscaped, replacement: \.jsonEscape)
        append(UInt8(ascii: "\""))
    }
}

extension Beginnings {
    fileprivate static let ofEscaped = Beginnings(
        of: "\0"..."\u{1F}",
        "\""..."\"",
        "\\"..."\\",
        "\u{7F}"..."\u{9F}",
        "\u{61C}"..."\u{61C}",
        "\u{200E}"..."\u{2069}"
    )
}

extension Unicode.Scalar {
    fileprivate var jsonEscape: String? {
        switch self {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where controlsOutput: unicodeEscape
        default: nil
        }
    }

    /// `\u` with four digits: a character of the basic plane.
    public var unicodeEscape: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
