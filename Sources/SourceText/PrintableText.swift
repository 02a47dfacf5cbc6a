/// Control and bidirectional formatting characters as visible replacements: a text can't forge the output.
public func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        result.append(scalar.controlsOutput && scalar != "\t" && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    return String(result)
}

/// The same of what belongs on one line, such as the name of a file: a line break in it can't begin another.
public func printableLine(_ text: String) -> String {
    printable(text).replacing("\n", with: "\u{FFFD}")
}

extension Unicode.Scalar {
    /// Whether it's a control character, or turns the direction of a line or ends one: a terminal or a script could
    /// take what holds it for another text.
    public var controlsOutput: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
