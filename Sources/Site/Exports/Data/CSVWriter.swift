import SourceText

/// Writes rows as RFC 4180 has them, in UTF-8 with a byte order mark, by which spreadsheets know it.
///
/// A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and words of a source may well be one
/// that was put there for it. So an apostrophe is put before every text that begins with such a character, or with an
/// apostrophe: who takes one away from each text that begins with one has the exact words back.
struct CSVWriter: RowWriter {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    var bytes = byteOrderMark

    init(columns names: [String]) {
        for name in names { write(.text(name)) }
        endRow()
    }

    mutating func write(_ value: DataValue) {
        switch value {
        case .nothing: break
        case .text(let text): write(text)
        case .list(let texts): write(texts)
        case .number(let number): bytes.append(digitsOf: number)
        case .decimal(let digits): bytes.append(copying: digits.utf8.span)
        case .flag(let flag): bytes.append(copying: (flag ? "true" : "false").utf8.span)
        case .day(let day): bytes.append(day)
        }
        bytes.append(UInt8(ascii: ","))
    }

    /// Puts the end of the line in the place of the last value's comma.
    mutating func endRow() {
        bytes[bytes.count - 1] = UInt8(ascii: "\r")
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func end() {}

    /// Several texts are one, with `; ` between them, which asks for quotes.
    private mutating func write(_ texts: [String]) {
        guard texts.count > 1 else {
            if let text = texts.first { write(text) }
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for (position, text) in texts.enumerated() {
            if position > 0 {
                bytes.append(UInt8(ascii: ";"))
                bytes.append(UInt8(ascii: " "))
            } else if text.utf8.span.mayBeginFormula {
                bytes.append(UInt8(ascii: "'"))
            }
            appendReplacing(text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ text: String) {
        let content = text.utf8.span
        let (mayBeginFormula, needsQuotes) = (content.mayBeginFormula, content.needsQuotes)
        if !mayBeginFormula, !needsQuotes { return bytes.append(copying: content) }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        if mayBeginFormula { bytes.append(UInt8(ascii: "'")) }
        appendReplacing(text)
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }

    private mutating func appendReplacing(_ text: String) {
        bytes.append(text, lookingAt: .ofReplaced) { $0 == "\"" ? "\"\"" : "\u{FFFD}" }
    }
}

extension Span<UInt8> {
    /// The list of OWASP (https://owasp.org/www-community/attacks/CSV_Injection), and the apostrophe itself.
    fileprivate var mayBeginFormula: Bool {
        guard !isEmpty else { return false }
        switch self[0] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
        case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: "'"): return true
        // The first four as wide as an ideograph, U+FF1D, U+FF0B, U+FF0D and U+FF20.
        case 0xEF: return self[1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(self[2])
        default: return false
        }
    }

    /// Whether a cell can't be written as it is; semicolons and tabs part cells in some countries' spreadsheets.
    ///
    /// Every byte is looked at, whatever was found before: so sixteen are compared at once.
    fileprivate var needsQuotes: Bool {
        var isFound: UInt8 = 0
        for index in indices { isFound |= self[index].needsQuotes }
        return isFound != 0
    }
}

extension UInt8 {
    /// 1 for a character that can't stand in a cell as it is, otherwise 0.
    fileprivate var needsQuotes: UInt8 {
        (self < 0x20 ? 1 : 0) | (self == UInt8(ascii: ",") ? 1 : 0) | (self == UInt8(ascii: "\"") ? 1 : 0)
            | (self == UInt8(ascii: ";") ? 1 : 0)
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
