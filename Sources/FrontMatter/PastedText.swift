import JSON
public import SourceText

extension Place {
    /// A text as it's pasted in the place of the one that's marked: as it stands, if it's read so there; otherwise in
    /// quotation marks, with which it takes the place of all that's written behind the key.
    ///
    /// A text that's no key's value, or stands on lines of its own below its key, can hold anything.
    public func pasting(_ text: String) -> String {
        guard let excerpt, excerpt.before.last(where: { !$0.isWhitespace }) == ":",
            let mark = excerpt.marked.unicodeScalars.first
        else { return text }
        let isReadSo =
            switch mark {
            case "\"": text.isOneLine && !text.utf8.contains { "\"\\".utf8.contains($0) }
            case "'": text.isOneLine && !text.utf8.contains(UInt8(ascii: "'"))
            default:
                text.isPlainInYAML
                    && !(excerpt.before.contains("{") && text.contains { ",[]{}".contains($0) })
            }
        return isReadSo ? text : JSON.string(text).text
    }
}

extension String {
    /// Whether it's read as itself behind a key of YAML, without quotation marks.
    var isPlainInYAML: Bool {
        guard let first = utf8.first, let last = utf8.last, isOneLine else { return false }
        return !"-?:,[]{}#&*!|>'\"%@` ".utf8.contains(first) && last != UInt8(ascii: " ")
            && last != UInt8(ascii: ":") && !contains(": ") && !contains(" #")
    }

    /// Whether nothing in it ends a line or can only be written as an escape.
    fileprivate var isOneLine: Bool {
        !unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
            default: false
            }
        }
    }
}
