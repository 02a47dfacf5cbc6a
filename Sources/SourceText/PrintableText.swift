/// Control and bidirectional formatting characters as visible replacements: a text can't forge the output.
public func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A: result.append(scalar)
        case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
            result.append("\u{FFFD}")
        default: result.append(scalar)
        }
    }
    return String(result)
}
