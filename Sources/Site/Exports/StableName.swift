import Digests

/// A name for good that needs no authority: a UUID made by SHA-256 from what it names (RFC 9562, version 8, as in its
/// appendix B.2), so that each run gives the same one.
struct StableName: Sendable, Hashable, CustomStringConvertible {
    private let digits: String

    init(of bytes: [UInt8]) {
        let digest = SHA256Digest(of: bytes)
        let digits = [UInt8](capacity: 32) { digits in
            (digest.first & ~0xF000 | 0x8000).appendHexadecimal(to: &digits)
            (digest.second & ~(0b11 << 62) | 0b10 << 62).appendHexadecimal(to: &digits)
        }
        self.digits = String(decoding: digits, as: UTF8.self)
    }

    /// - Parameter parts: what together tells the thing from all others.
    init(_ parts: String...) {
        self.init(of: Array(parts.joined(separator: "\u{0}").utf8))
    }

    /// `urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6`.
    var description: String {
        var rest = digits[...]
        let groups = [8, 4, 4, 4, 12].map { length in
            defer { rest = rest.dropFirst(length) }
            return rest.prefix(length)
        }
        return "urn:uuid:" + groups.joined(separator: "-")
    }
}
