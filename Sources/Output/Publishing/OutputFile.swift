/// A file of the site, or several that are made together: where they stand, and how their bytes are made.
public struct OutputFile: Sendable {
    /// Relative to the output folder, with `/` between their parts; at least one.
    public let paths: [String]
    /// Makes the bytes, and hands them on piece by piece with the number of their file; called once in a run, at any
    /// time and on any thread, and not kept.
    let render: @Sendable (_ take: (_ file: Int, _ piece: [UInt8]) -> Void) -> Void

    /// A file whose bytes are made at once.
    public init(path: String, render: @escaping @Sendable () -> [UInt8]) {
        self.init(paths: [path], pieces: { take in take(0, render()) })
    }

    /// Files that needn't be in memory as a whole.
    ///
    /// - Parameter pieces: makes their bytes, and hands them on, for each file one piece after the other.
    public init(
        paths: [String],
        pieces: @escaping @Sendable (_ take: (_ file: Int, _ piece: [UInt8]) -> Void) -> Void
    ) {
        self.paths = paths
        self.render = pieces
    }
}
