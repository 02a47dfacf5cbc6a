import SourceText

/// Entries for reference managers.
enum BibTeX {
    /// What a field holds.
    enum Value {
        case words(String)
        /// Words that keep their capitals, whatever a style makes of titles.
        case name(String)
        /// What TeX takes for itself, such as a date or an address.
        case plain(String)
    }

    /// An entry of type `misc`, with the fields that have a value.
    static func entry(key: String, _ fields: [(name: String, value: Value?)]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1_024)
        bytes.append(copying: "@misc{".utf8.span)
        bytes.append(copying: key.utf8.span)
        for (name, value) in fields {
            guard let value else { continue }
            bytes.append(copying: ",\n  ".utf8.span)
            bytes.append(copying: name.utf8.span)
            bytes.append(copying: " = ".utf8.span)
            bytes.append(value)
        }
        bytes.append(copying: "\n}".utf8.span)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ value: BibTeX.Value) {
        switch value {
        case .words(let text):
            append(copying: "{".utf8.span)
            append(escapingForTeX: text)
            append(copying: "}".utf8.span)
        case .name(let text):
            append(copying: "\"{".utf8.span)
            append(escapingForTeX: text)
            append(copying: "}\"".utf8.span)
        case .plain(let text):
            append(copying: "{".utf8.span)
            append(copying: text.utf8.span)
            append(copying: "}".utf8.span)
        }
    }

    /// The text as TeX prints it: its signs escaped, its line breaks spaces.
    private mutating func append(escapingForTeX text: String) {
        let content = text.utf8.span
        var run = 0
        for index in content.indices {
            guard let replacement = content[index].inTeX else { continue }
            append(copying: content.extracting(run..<index))
            append(copying: replacement.utf8.span)
            run = index + 1
        }
        append(copying: content.extracting(run..<content.count))
    }
}

extension UInt8 {
    /// What's written for a byte of a text; nil for itself.
    fileprivate var inTeX: String? {
        switch Unicode.Scalar(self) {
        case "\\": "\\textbackslash{}"
        case "~": "\\textasciitilde{}"
        case "^": "\\textasciicircum{}"
        case "{": "\\{"
        case "}": "\\}"
        case "#": "\\#"
        case "$": "\\$"
        case "%": "\\%"
        case "&": "\\&"
        case "_": "\\_"
        case "\n", "\r", "\t": " "
        default: nil
        }
    }
}
