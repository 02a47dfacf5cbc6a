import Content
import Markdown

/// The text of an article that the site publishes in full, where that's its body.
struct PublishedText {
    private let blocks: [PlainBlock]

    /// Nil if the site doesn't publish it, or proofs count in another text.
    init?(_ article: Article) {
        guard article.rights == .full, article.text == nil else { return nil }
        blocks = article.common.body.plainBlocks
    }

    /// The words at a place.
    ///
    /// - Parameter range: of the plain blocks with a line break after each, as proofs count.
    func words(in range: Range<Int>, atMost bytes: Int) -> String {
        var found: [UInt8] = []
        var start = 0
        for block in blocks {
            let end = start + block.text.utf8.count
            let part = range.clamped(to: start..<end)
            if !part.isEmpty {
                if !found.isEmpty { found.append(UInt8(ascii: " ")) }
                found += block.text.utf8.dropFirst(part.lowerBound - start).prefix(part.count)
            }
            if end >= range.upperBound || found.count > bytes { break }
            start = end + 1
        }
        return found.text(atMost: bytes)
    }
}
