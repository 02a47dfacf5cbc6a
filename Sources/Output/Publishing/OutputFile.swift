public import Digests

/// A file of the site, or several that are made together: where they stand, and how their bytes are made.
public struct OutputFile: Sendable {
    /// Relative to the output folder, with `/` between their parts; at least one.
    public let paths: [String]
    /// The hash of everything that the file is made from, for the manifest.
    public let view: SHA256Digest?
    /// Makes the bytes, and hands them on piece by piece with the number of their file; called once in a run, at any
    /// time and on any thread, and not kept.
    let render: @Sendable (_ take: (_ file: Int, _ piece: [UInt8]) -> Void) -> Void

    /// A file whose bytes are made at once.
    public init(path: String, view: SHA256Digest? = nil, render: @escaping @Sendable () -> [UInt8]) {
        self.init(paths: [path], view: view, pieces: { take in take(0, render()) })
    }

    /// Files that needn't be in memory as a whole.
    ///
    /// - Parameter pieces: makes their bytes, and hands them on, for each file one piece after the other.
    public init(
        paths: [String],
        view: SHA256Digest? = nil,
        pieces: @escaping @Sendable (_ take: (_ file: Int, _ piece: [UInt8]) -> Void) -> Void
    ) {
        self.paths = paths
        self.view = view
        self.render = pieces
    }
}
