import SourceText

extension JSON {
    /// What JSON is written into.
    public enum Surroundings: Sendable {
        case file
        /// An element of HTML, in which a parser must find none of the characters that mean something there.
        case script
    }
}

extension [UInt8] {
    /// Appends a text as a JSON string.
    ///
    /// Escaped are what RFC 8259 asks for, what could make a terminal or a script take the text for another, and what
    /// the surroundings would.
    public mutating func append(json text: String, within surroundings: JSON.Surroundings = .file) {
        append(UInt8(ascii: "\""))
        switch surroundings {
        case .file: append(text, lookingAt: .ofEscaped, replacement: \.jsonEscape)
        case .script: append(text, lookingAt: .ofEscapedInScripts, replacement: \.scriptEscape)
        }
        append(UInt8(ascii: "\""))
    }
}

extension Beginnings {
    fileprivate static let ofEscaped = Beginnings(of: escaped)
    fileprivate static let ofEscapedInScripts = Beginnings(of: escaped + ["&"..."&", "<"..."<", ">"...">"])

    private static let escaped: [ClosedRange<Unicode.Scalar>] = [
        "\0"..."\u{1F}",
        "\""..."\"",
        "\\"..."\\",
        "\u{7F}"..."\u{9F}",
        "\u{61C}"..."\u{61C}",
        "\u{200E}"..."\u{2069}",
    ]
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

    fileprivate var scriptEscape: String? {
        switch self {
        case "&", "<", ">": unicodeEscape
        default: jsonEscape
        }
    }

    /// `\u` with four digits: a character of the basic plane.
    public var unicodeEscape: String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
