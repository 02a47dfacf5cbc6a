import SourceText

/// A path within the site, as a browser asks for it: `/claims/paid.html`, `/claims/`, `/`.
struct SitePath: Sendable, Hashable {
    /// Without the first slash; empty or with a slash at its end for a folder.
    private let path: String

    private init(path: String) {
        self.path = path
    }

    /// - Parameter target: as it stands in a request or an address, without a query.
    /// - Returns: nil for what can't be a file of a site: `..` and the like, empty parts, control characters.
    init?(_ target: String) {
        guard let decoded = PercentEncoding.bytes(of: target), decoded.first == UInt8(ascii: "/"),
            !decoded.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }),
            let path = String(validating: decoded.dropFirst(), as: UTF8.self)
        else { return nil }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.dropLast().contains(""), !parts.contains("."), !parts.contains("..") else { return nil }
        self.path = path
    }

    /// The file that's asked for: of a folder, its index.
    var file: String {
        path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }

    /// The folder of that name.
    var asFolder: SitePath { SitePath(path: path + "/") }

    /// As an address on the same server.
    var address: String { "/" + PercentEncoding.path(path) }
}
