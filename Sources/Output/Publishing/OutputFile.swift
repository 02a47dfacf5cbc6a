public import Digests

/// A file of the site: where it stands, and how its bytes are made.
public struct OutputFile: Sendable {
    /// Relative to the output folder, with `/` between its parts.
    public let path: String
    /// The hash of everything that the file is made from, for the manifest.
    public let view: SHA256Digest?
    /// Makes the bytes; called once in a run, at any time and on any thread, and not kept.
    public let render: @Sendable () -> [UInt8]

    public init(path: String, view: SHA256Digest? = nil, render: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.view = view
        self.render = render
    }
}
