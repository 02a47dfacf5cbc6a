import CNettle

/// The SHA-256 of some bytes: what tells whether a file is still the one that was written or proven.
///
/// Four numbers in place of an array of bytes: a large site has hundreds of thousands of them.
public struct SHA256Digest: Sendable, Hashable {
    /// The bytes of the digest, eight in each, the first in the highest place.
    public let first, second, third, fourth: UInt64

    /// The 32 bytes of the digest.
    public var bytes: [UInt8] {
        [first, second, third, fourth].flatMap { word in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
        }
    }

    /// Hashes bytes, such as the whole of a file.
    public init(of content: [UInt8]) {
        var hash = SHA256Hash()
        hash.add(content)
        self = hash.digest
    }

    /// - Parameter words: as they stand in memory, the first byte of each in the lowest place.
    fileprivate init(_ words: (UInt64, UInt64, UInt64, UInt64)) {
        first = UInt64(bigEndian: words.0)
        second = UInt64(bigEndian: words.1)
        third = UInt64(bigEndian: words.2)
        fourth = UInt64(bigEndian: words.3)
    }

    /// Reads the form that `hex` writes: 64 digits, the letters in lower case.
    public init?(hex: some StringProtocol) {
        let text = Array(hex.utf8)
        let digits = text.span
        guard digits.count == 64,
            let first = UInt64(hexadecimal: digits.extracting(..<16)),
            let second = UInt64(hexadecimal: digits.extracting(16..<32)),
            let third = UInt64(hexadecimal: digits.extracting(32..<48)),
            let fourth = UInt64(hexadecimal: digits.extracting(48...))
        else { return nil }
        (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
    }

    /// 64 hexadecimal digits in lower case, as `sha256sum` prints them.
    public var hex: String {
        let digits = [UInt8](capacity: 64) { digits in
            first.appendHexadecimal(to: &digits)
            second.appendHexadecimal(to: &digits)
            third.appendHexadecimal(to: &digits)
            fourth.appendHexadecimal(to: &digits)
        }
        return String(decoding: digits, as: UTF8.self)
    }
}

/// Hashes what comes piece by piece, as if it were whole.
public struct SHA256Hash: Sendable {
    private var context = sha256_ctx()

    public init() {
        unsafe verbatim_sha256_begin(&context)
    }

    public mutating func add(_ piece: [UInt8]) {
        unsafe verbatim_sha256_add(&context, piece, piece.count)
    }

    /// Of all that was added so far.
    public var digest: SHA256Digest {
        var context = context
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &words) { digest in
            unsafe verbatim_sha256_end(&context, digest.bindMemory(to: UInt8.self).baseAddress)
        }
        return SHA256Digest(words)
    }
}
