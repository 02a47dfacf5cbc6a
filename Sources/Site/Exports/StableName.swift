import Digests

/// A name for good that needs no authority: a UUID made by SHA-256 from what it names (RFC 9562, version 8, as in its
/// appendix B.2), so that each run gives the same one.
struct StableName: Sendable, Hashable, CustomStringConvertible {
    private let digits: String

    init(of bytes: [UInt8]) {
        var bytes = Array(SHA256Digest(of: bytes).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        digits = bytes.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
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
