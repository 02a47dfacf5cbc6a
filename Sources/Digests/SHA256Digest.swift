import CNettle

/// The SHA-256 of some bytes: what tells whether a file is still the one that was written or proven.
public struct SHA256Digest: Sendable, Hashable {
    /// The 32 bytes of the digest.
    public let bytes: [UInt8]

    /// Hashes bytes, such as the whole of a file.
    public init(of content: [UInt8]) {
        var hash = SHA256Hash()
        hash.add(content)
        self = hash.digest
    }

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the form that `hex` writes: 64 digits, the letters in lower case.
    public init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        for index in stride(from: 0, to: 64, by: 2) {
            guard let high = value(ofDigit: digits[index]), let low = value(ofDigit: digits[index + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.bytes = bytes
    }

    /// 64 hexadecimal digits in lower case, as `sha256sum` prints them.
    public var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for byte in bytes {
            digits.append(hexDigits[Int(byte >> 4)])
            digits.append(hexDigits[Int(byte & 0xF)])
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
        return SHA256Digest(
            bytes: unsafe [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { digest, count in
                unsafe verbatim_sha256_end(&context, digest.baseAddress)
                count = Int(SHA256_DIGEST_SIZE)
            }
        )
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)

private func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
}
