import Markdown
import SourceText

/// Quotations in the desk's own prose: `["exact words"](article:ID)`.
enum ProseQuotations {
    struct ProseQuotation {
        let article: Located<Identifier>
        let words: Located<String>
    }

    /// All of them, in the order of the records that hold them.
    static func all(in records: Records) -> [ProseQuotation] {
        records.all.flatMap { common in
            common.body.links.compactMap { link in
                guard let name = RecordName(link.destination), name.kind == .article,
                    let words = quotedWords(link.text)
                else { return nil }
                let place = common.locate(words, writtenAs: link.destination, within: link.lines)
                return ProseQuotation(article: place.map { _ in name.identifier }, words: place)
            }
        }
    }

    /// The words between the quotation marks, if the text is nothing but a quotation.
    static func quotedWords(_ text: String) -> String? {
        let trimmed = text.trimmingSpaces
        guard let first = trimmed.first, let last = trimmed.last, trimmed.count > 2,
            openingMarks.contains(first), closingMarks.contains(last)
        else { return nil }
        return String(trimmed.dropFirst().dropLast())
    }
}

private let openingMarks: Set<Character> = ["\"", "“", "„", "«", "»", "‘", "'", "‚", "”"]
private let closingMarks: Set<Character> = ["\"", "”", "“", "»", "«", "’", "'", "‘"]

extension String {
    fileprivate var trimmingSpaces: Substring {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}

extension Records {
    /// What all records have in common, kind by kind.
    var all: [RecordCommon] {
        articles.map(\.common) + claims.map(\.common) + statements.map(\.common) + actors.map(\.common)
            + topics.map(\.common) + pages.map(\.common)
    }
}

extension RecordCommon {
    /// A value of the body with the place where it's written.
    ///
    /// - Parameters:
    ///   - source: what is written there.
    ///   - lines: of the body, from 1.
    func locate<Value>(_ value: Value, writtenAs source: String, within lines: ClosedRange<Int>) -> Located<
        Value
    > {
        Located(value, in: file, at: range(of: source, within: lines))
    }

    /// Where words first stand within lines of the body; the first of the lines if they don't.
    private func range(of words: String, within lines: ClosedRange<Int>) -> Range<Int> {
        var start = bodyRange.lowerBound
        for _ in 1..<max(1, lines.lowerBound) {
            guard let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
            start = end + 1
        }
        let needle = Array(words.utf8)
        var position = start
        while position + needle.count <= file.bytes.count {
            if !needle.isEmpty, file.bytes[position...].starts(with: needle) {
                return position..<position + needle.count
            }
            position += 1
        }
        return start..<(file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count)
    }
}
