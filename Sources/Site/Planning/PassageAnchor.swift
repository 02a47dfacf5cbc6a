import Content
import Digests

/// The anchor of a quotation in its article's page.
struct PassageAnchor: Sendable {
    /// What links to the words name.
    let id: String

    /// Made from the words, so that it stays while other passages come and go.
    ///
    /// Within one article a clash is as good as impossible.
    init(_ quotation: Quotation) {
        var hash = FNV1a()
        for text in [quotation.words, quotation.prefix ?? "", quotation.suffix ?? ""] {
            hash.add(text.utf8)
            hash.add(0xFF)
        }
        id = "q-" + String(hash.value, radix: 36)
    }

    /// The anchor of its entry in the list of quotations, where the words themselves are on the page too.
    var entry: String { id + "-entry" }
}
