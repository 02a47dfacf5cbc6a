import JSON
import SourceText

/// Numbers as characters of a script's string, and texts as its literals.
///
/// Numbers are written in digits of 64, the least first, five bits in each; 32 is added to every digit but a
/// number's last (a variable-length quantity, as source maps have it). Digits are the characters from `#` on,
/// without the backslash.
enum SearchCode {
    /// - Parameter number: not negative.
    static func append(_ number: Int, to output: inout [UInt8]) {
        var rest = number
        while rest >= 32 {
            output.append(digit(rest & 31 | 32))
            rest >>= 5
        }
        output.append(digit(rest))
    }

    /// - Parameter value: from 0 to 63.
    static func digit(_ value: Int) -> UInt8 {
        let character = UInt8(truncatingIfNeeded: value) + UInt8(ascii: "#")
        return character < UInt8(ascii: "\\") ? character : character + 1
    }

    /// Writes a string literal that no text can leave, in a file of its own or within a page.
    ///
    /// Escaped are what JSON asks for, the line separators that once ended a literal, and `<`.
    static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        output.append(text, lookingAt: beginnings) { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\0"..<" ", "\u{7F}"..<"\u{A0}", "<", "\u{2028}", "\u{2029}": scalar.unicodeEscape
            default: nil
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private static let beginnings = Beginnings(
        of: "\0"..."\u{1F}",
        "\""..."\"",
        "<"..."<",
        "\\"..."\\",
        "\u{7F}"..."\u{9F}",
        "\u{2028}"..."\u{2029}"
    )

    /// A file that hands a list to the page's script, an item on each line.
    ///
    /// - Parameter lines: literals.
    static func file(named name: String, _ lines: some Collection<[UInt8]>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(lines.reduce(name.utf8.count + 32) { $0 + $1.count + 2 })
        output += "verbatimSearch(\"\(name)\", [\n".utf8
        for line in lines {
            output += line
            output += ",\n".utf8
        }
        output += "]);\n".utf8
        return output
    }
}
