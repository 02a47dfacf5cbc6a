import CNettle

/// The SHA-1 of some bytes, for protocols that prescribe it; it proves nothing, since two texts of one can be made.
public struct SHA1Digest: Sendable, Hashable {
    /// The 20 bytes of the digest.
    public let bytes: [UInt8]

    public init(of content: [UInt8]) {
        bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(SHA1_DIGEST_SIZE)) { digest, count in
            unsafe verbatim_sha1(content, content.count, digest.baseAddress)
            count = Int(SHA1_DIGEST_SIZE)
        }
    }
}
