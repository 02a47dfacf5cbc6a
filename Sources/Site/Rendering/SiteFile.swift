/// A file of the site, or several that are made together, of the same in several forms.
public struct SiteFile: Sendable {
    /// Relative to the site's root, with `/` between their parts; at least one.
    public let paths: [String]
    /// The template of a page; nil for what's made without one.
    public let template: String?
    /// Works the bytes out anew, and hands them on piece by piece with the number of their file.
    public let write: @Sendable (_ take: (_ file: Int, _ piece: [UInt8]) -> Void) -> Void

    /// A file that's made at once.
    public init(path: String, template: String? = nil, bytes: @escaping @Sendable () -> [UInt8]) {
        self.init(paths: [path], template: template, pieces: { take in take(0, bytes()) })
    }

    /// Files that needn't be in memory as a whole.
    public init(
        paths: [String],
        template: String? = nil,
        pieces: @escaping @Sendable (_ take: (_ file: Int, _ piece: [UInt8]) -> Void) -> Void
    ) {
        self.paths = paths
        self.template = template
        write = pieces
    }

    /// Of the first.
    public var path: String { paths[0] }

    /// All bytes of the first, worked out anew at each call.
    public func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        write { file, piece in
            guard file == 0 else { return }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
        }
        return bytes
    }

    /// One of several that are made together, made without the others.
    func alone(at path: String) -> SiteFile? {
        guard let position = paths.firstIndex(of: path) else { return nil }
        guard paths.count > 1 else { return self }
        return SiteFile(
            paths: [path],
            template: template,
            pieces: { [write] take in
                write { file, piece in if file == position { take(0, piece) } }
            }
        )
    }
}
