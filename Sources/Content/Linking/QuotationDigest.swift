import Digests
import Quotations
import SourceText

/// What a quotation is known by within its article: a hash that reveals none of its words.
///
/// The first 32 digits of the SHA-256, in hexadecimal, of the folded words with prefix and suffix. Line breaks
/// count, because only they match the end of a paragraph.
public struct QuotationDigest: Sendable, Hashable {
    /// Sixteen bytes, where a string of its digits would be another object for every quotation.
    private let high: UInt64
    private let low: UInt64

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
        let digest = SHA256Digest(of: folded)
        (high, low) = (digest.first, digest.second)
    }

    /// Nil for anything but the digits of one.
    init?(_ text: String) {
        let digits = text.utf8.span
        guard digits.count == 32, let high = UInt64(hexadecimal: digits.extracting(first: 16)),
            let low = UInt64(hexadecimal: digits.extracting(last: 16))
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    /// Its 32 digits.
    public var text: String {
        let digits = [UInt8](capacity: 32) { digits in
            high.appendHexadecimal(to: &digits)
            low.appendHexadecimal(to: &digits)
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension String {
    /// Whether a byte of it begins one of Unicode's line breaks.
    fileprivate var mayHaveLines: Bool {
        utf8.span.holds { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    }
}
