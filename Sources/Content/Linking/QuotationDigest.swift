import Digests
import Quotations

/// What a quotation is known by within its article: a hash that reveals none of its words.
///
/// The first 32 digits of the SHA-256, in hexadecimal, of the folded words with prefix and suffix. Line breaks
/// count, because only they match the end of a paragraph.
struct QuotationDigest: Sendable, Hashable {
    let text: String

    init(_ words: String, prefix: String?, suffix: String?) {
        let lines = words.mayHaveLines ? words.split(whereSeparator: \.isNewline).map(String.init) : [words]
        var folded: [UInt8] = []
        for line in lines.map(Folding.bytes) where !line.isEmpty {
            if !folded.isEmpty { folded.append(UInt8(ascii: "\n")) }
            folded += line
        }
        for part in [prefix, suffix] {
            folded.append(0)
            if let part { folded += Folding.bytes(of: part) }
        }
        text = String(SHA256Digest(of: folded).hex.prefix(32))
    }
}

extension String {
    /// Whether a byte of it begins one of Unicode's line breaks.
    fileprivate var mayHaveLines: Bool {
        utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    }
}
