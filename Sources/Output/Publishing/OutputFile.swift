public import Digests

/// A file of the site: where it stands, and how its bytes are made.
public struct OutputFile: Sendable {
    /// Relative to the output folder, with `/` between its parts.
    public let path: String
    /// The hash of everything that the file is made from, for the manifest.
    public let view: SHA256Digest?
    /// Makes the bytes, and hands them on piece by piece; called once in a run, at any time and on any thread, and not
    /// kept.
    let render: @Sendable (_ take: ([UInt8]) -> Void) -> Void

    /// A file whose bytes are made at once.
    public init(path: String, view: SHA256Digest? = nil, render: @escaping @Sendable () -> [UInt8]) {
        self.init(path: path, view: view, pieces: { take in take(render()) })
    }

    /// A file that needn't be in memory as a whole.
    ///
    /// - Parameter pieces: makes its bytes, and hands them on one piece after the other.
    public init(
        path: String,
        view: SHA256Digest? = nil,
        pieces: @escaping @Sendable (_ take: ([UInt8]) -> Void) -> Void
    ) {
        self.path = path
        self.view = view
        self.render = pieces
    }
}
