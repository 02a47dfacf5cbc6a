import Digests
import SourceText

/// Pictures and fonts of the theme as addresses that hold the file itself (RFC 2397).
struct EmbeddedFiles: Sendable {
    /// By path.
    private let addresses: [String: String]

    init(_ assets: [(path: String, file: SourceFile)]) {
        addresses = Dictionary(
            uniqueKeysWithValues: assets.compactMap { path, file in
                Self.mediaType(of: path).map { type in
                    (path, "data:\(type);base64,\(Base64.text(of: file.bytes))")
                }
            }
        )
    }

    /// Nil for what isn't a picture or font of the theme.
    func address(of path: String) -> String? { addresses[path] }

    private static func mediaType(of path: String) -> String? {
        guard let dot = path.lastIndex(of: ".") else { return nil }
        return switch path[path.index(after: dot)...].lowercased() {
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "jpg", "jpeg": "image/jpeg"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "avif": "image/avif"
        case "ico": "image/x-icon"
        case "woff2": "font/woff2"
        case "woff": "font/woff"
        default: nil
        }
    }
}
