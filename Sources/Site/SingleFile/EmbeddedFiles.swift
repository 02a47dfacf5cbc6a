import Digests
import SourceText

/// Pictures and fonts of the theme as addresses that hold the file itself (RFC 2397).
struct EmbeddedFiles: Sendable {
    /// By path; nil for a file that's neither.
    private let addresses: [String: String?]

    init(_ assets: [(path: String, file: SourceFile)]) {
        addresses = Dictionary(
            uniqueKeysWithValues: assets.map { path, file in
                let type = MediaType(of: path)
                guard type.isPicture || type.isFont else { return (path, nil) }
                return (path, "data:\(type.name);base64,\(Base64.text(of: file.bytes))")
            }
        )
    }

    /// Nil for what isn't a picture or font of the theme.
    func address(of path: String) -> String? { addresses[path] ?? nil }

    /// What's told of a file that has no such address.
    ///
    /// - Parameters:
    ///   - address: as a page or style sheet names it.
    ///   - path: where that leads; nil out of the site.
    func leftOut(_ address: String, at path: String?) -> LeftOutFile {
        LeftOutFile(address: address, isInTheme: path.map { addresses[$0] != nil } ?? false)
    }
}

/// A file that a page shows, or a style sheet names, and that isn't in the file with the whole briefing.
struct LeftOutFile: Sendable, Hashable {
    /// As it's named there.
    let address: String
    /// Whether it's there, but neither a picture nor a font.
    let isInTheme: Bool
}
