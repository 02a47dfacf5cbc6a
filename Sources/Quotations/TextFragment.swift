/// Leads to words within a web page: the text directive of "URL Fragment Text Directives" (WICG, draft report).
///
/// A browser that knows it shows the words, any other one the page. It finds whole words only, whatever their
/// case, and `start` and `end` each within one block of the page.
public struct TextFragment: Sendable, Hashable {
    public let prefix: String?
    /// All the words, or the first of those that are many, cut or stand in several blocks.
    public let start: String
    /// The last of them; nil where `start` holds them all.
    public let end: String?
    public let suffix: String?

    /// Nil where there are no words.
    ///
    /// - Parameters:
    ///   - parts: what a quotation prints of its source, in order: several where something is left out.
    ///   - prefix: what stands directly before the words, as in `Quotation`.
    ///   - suffix: what stands directly after them.
    public init?(parts: [String], prefix: String? = nil, suffix: String? = nil) {
        let lines = parts.flatMap(Self.lines)
        guard let first = lines.first, let last = lines.last else { return nil }
        let isWhole = lines.count == 1 && first.unicodeScalars.count <= Self.mostWhole
        let (opening, closing) = isWhole ? (first, nil) : (Self.opening(of: first), Self.closing(of: last))
        start = opening
        end = lines.count == 1 && Self.overlap(opening, closing, in: first) ? nil : closing
        self.prefix = prefix.flatMap { Self.lines($0).last }
        self.suffix = suffix.flatMap { Self.lines($0).first }
    }

    /// Made from a quotation's own words: what they say that the source prints.
    ///
    /// - Parameter isLiteral: whether the source prints them all, marks of omission and brackets included.
    public init?(_ quotation: Quotation, isLiteral: Bool) {
        let parts = isLiteral ? nil : quotation.editedParts
        self.init(
            parts: parts ?? [quotation.words],
            prefix: quotation.prefix,
            suffix: quotation.suffix
        )
    }

    /// As it follows `:~:` in an address.
    public var directive: String {
        let terms = [
            prefix.map { Self.encode($0) + "-" }, Self.encode(start), end.map(Self.encode),
            suffix.map { "-" + Self.encode($0) },
        ]
        return "text=" + terms.compactMap(\.self).joined(separator: ",")
    }

    /// The address of the words in the page at another address, whose own fragment is kept.
    public func address(in page: String) -> String {
        if page.contains(":~:") { return page + "&" + directive }
        return page + (page.utf8.contains(UInt8(ascii: "#")) ? ":~:" : "#:~:") + directive
    }
}

extension TextFragment {
    /// Longer ones are named by their beginning and end, in characters.
    private static var mostWhole: Int { 300 }
    /// How long a beginning or end is that's hardly ever found twice, in characters.
    private static var mostOfEnd: Int { 100 }

    /// The lines that hold something, with one space between words.
    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// In whole words, or in characters where the first one is too long: scripts without spaces have such lines.
    private static func opening(of line: String) -> String {
        let words = line.split(separator: " ")
        let whole = words.prefix(fitting(words.lazy.map(\.unicodeScalars.count), gap: 1))
        guard whole.isEmpty, let word = words.first else { return whole.joined(separator: " ") }
        return String(word.prefix(max(1, fitting(word.lazy.map(\.unicodeScalars.count), gap: 0))))
    }

    private static func closing(of line: String) -> String {
        let words = line.split(separator: " ")
        let whole = words.suffix(fitting(words.reversed().lazy.map(\.unicodeScalars.count), gap: 1))
        guard whole.isEmpty, let word = words.last else { return whole.joined(separator: " ") }
        return String(word.suffix(max(1, fitting(word.reversed().lazy.map(\.unicodeScalars.count), gap: 0))))
    }

    /// How many pieces of these lengths stay within the bound, with so many spaces between each two.
    private static func fitting(_ lengths: some Sequence<Int>, gap: Int) -> Int {
        var (count, length) = (0, -gap)
        for next in lengths {
            length += next + gap
            if length > mostOfEnd { break }
            count += 1
        }
        return count
    }

    /// Whether a line's beginning and end have letters of it in common.
    private static func overlap(_ opening: String, _ closing: String?, in line: String) -> Bool {
        opening.unicodeScalars.count + (closing ?? "").unicodeScalars.count > line.unicodeScalars.count
    }

    /// Percent-encodes all but the specification's `TextDirectiveExplicitChar`: URL code points less `&`, `-`, `,`.
    private static func encode(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            if isExplicit(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += byte < 16 ? "%0" : "%"
                encoded += String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    private static func isExplicit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!$'()*+./:;=?@_~".utf8.contains(byte)
        }
    }
}
