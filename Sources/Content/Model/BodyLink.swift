import FrontMatter
import Markdown
import SourceText

/// A body's link to another record; to an article with the words that it quotes, if it does.
struct BodyLink: Sendable {
    let record: Located<RecordName>
    /// The words of `["exact words"](article:ID)`.
    let quotation: Located<String>?

    /// All links of a body that name a record, in the order of reading.
    static func all(in body: Document, writtenAs text: BodyText, in file: SourceFile) -> [BodyLink] {
        var places = BodyPlaces(of: text, in: file)
        return body.links.compactMap { link in
            guard let name = RecordName(link.destination) else { return nil }
            let words = name.kind == .article ? quotedWords(link.text) : nil
            let quotation = words.map {
                places.locate($0, writtenAs: $0, link.destination, within: link.lines)
            }
            return BodyLink(
                record: places.locate(name, writtenAs: link.destination, within: link.lines),
                quotation: quotation
            )
        }
    }

    /// The words between the quotation marks, if the text is nothing but a quotation.
    private static func quotedWords(_ text: String) -> String? {
        let trimmed = text.drop(while: \.isWhitespace)
        let end = trimmed.lastIndex { !$0.isWhitespace }
        guard let first = trimmed.first, let end, end > trimmed.startIndex,
            openingMarks.contains(first), closingMarks.contains(trimmed[end])
        else { return nil }
        return String(trimmed[..<end].dropFirst())
    }
}

private let openingMarks: Set<Character> = ["\"", "“", "„", "«", "»", "‘", "'", "‚", "”", "‹", "›", "「", "『"]
private let closingMarks: Set<Character> = ["\"", "”", "“", "»", "«", "’", "'", "‘", "›", "‹", "」", "』"]
