import Content

/// The anchor of a quotation in its article's page.
struct PassageAnchor: Sendable {
    /// What links to the words name.
    let id: String

    /// Made from the words, so that it stays while other passages come and go.
    ///
    /// FNV-1a, 64 bits (Fowler, Noll and Vo); within one article a clash is as good as impossible.
    init(_ quotation: Quotation) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in [quotation.words, quotation.prefix ?? "", quotation.suffix ?? ""] {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01b3
        }
        id = "q-" + String(hash, radix: 36)
    }

    /// The anchor of its entry in the list of quotations, where the words themselves are on the page too.
    var entry: String { id + "-entry" }
}
