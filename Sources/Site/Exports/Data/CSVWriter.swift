import SourceText

/// Writes rows as RFC 4180 has them, in UTF-8 with a byte order mark, by which spreadsheets know it.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and words of a source may well be one
/// that was put there for it. So an apostrophe is put before every text that begins with such a character, or with an
/// apostrophe: who takes one away from each text that begins with one has the exact words back.
struct CSVWriter: RowWriter {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    private var isFirst = true

    init(columns names: [String]) {
        for name in names { write(.text(name)) }
        endRow()
    }

    mutating func write(_ value: DataValue) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        switch value {
        case .nothing: break
        case .text(let text): write(text)
        case .list(let texts): write(texts.joined(separator: "; "))
        case .number(let number): bytes += String(number).utf8
        case .decimal(let digits): bytes += digits.utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .day(let day): bytes.append(day)
        }
    }

    mutating func endRow() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
        isFirst = true
    }

    mutating func end() {}

    private mutating func write(_ text: String) {
        let mark = text.unicodeScalars.first.map { mayBeginFormula($0) } ?? false ? "'" : ""
        let content = text.utf8.span
        guard content.needsQuotes else {
            bytes += mark.utf8
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        bytes += mark.utf8
        bytes.append(text, lookingAt: .ofReplaced) { $0 == "\"" ? "\"\"" : "\u{FFFD}" }
        bytes.append(UInt8(ascii: "\""))
    }
}

/// The list of OWASP (https://owasp.org/www-community/attacks/CSV_Injection), and the apostrophe itself.
private func mayBeginFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "'": true
    default: false
    }
}

extension Span<UInt8> {
    /// Whether a cell can't be written as it is; semicolons and tabs part cells in some countries' spreadsheets.
    fileprivate var needsQuotes: Bool {
        for index in indices {
            switch self[index] {
            case 0..<UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"): return true
            default: continue
            }
        }
        return false
    }
}

extension Beginnings {
    /// Of quotation marks, which are doubled, and of control characters other than a tab or the end of a line: many
    /// programs end the file or the row at them.
    fileprivate static let ofReplaced = Beginnings(
        of: "\0"..."\u{08}",
        "\u{0B}"..."\u{0C}",
        "\u{0E}"..."\u{1F}",
        "\""..."\""
    )
}
