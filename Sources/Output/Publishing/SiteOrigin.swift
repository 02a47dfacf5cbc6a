public import Digests

/// What a site is made from.
public struct SiteOrigin: Sendable, Hashable {
    /// Of everything that decides the site's bytes, the program included.
    public let inputs: SHA256Digest
    /// Of how what the run read stood before it was read, with all options; nil if a later run that finds it so would
    /// have something to tell all the same, or can't be sure of it.
    public let unread: SHA256Digest?

    public init(inputs: SHA256Digest, unread: SHA256Digest?) {
        self.inputs = inputs
        self.unread = unread
    }
}
