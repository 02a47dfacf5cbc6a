import Digests
import Quotations

/// What a quotation is known by within its article: a hash that reveals none of its words.
///
/// The first 32 digits of the SHA-256, in hexadecimal, of the folded words with prefix and suffix. Line breaks
/// count, because only they match the end of a paragraph.
struct QuotationDigest: Sendable, Hashable {
    let text: String

    init(_ words: String, prefix: String?, suffix: String?) {
        let lines = words.split(whereSeparator: \.isNewline).map { Folding.fold(String($0)) }
        let parts =
            [lines.filter { !$0.isEmpty }.joined(separator: "\n")]
            + [prefix, suffix].map { $0.map(Folding.fold) ?? "" }
        text = String(SHA256Digest(of: Array(parts.joined(separator: "\u{0}").utf8)).hex.prefix(32))
    }
}
