/// What a browser is told that a file is.
public struct MediaType: Sendable, Hashable {
    public let name: String

    public static let html = MediaType(name: "text/html; charset=utf-8")
    public static let css = MediaType(name: "text/css; charset=utf-8")
    public static let javascript = MediaType(name: "text/javascript; charset=utf-8")
    public static let text = MediaType(name: "text/plain; charset=utf-8")

    private init(name: String) {
        self.name = name
    }

    /// By the end of the file's name.
    public init(of path: String) {
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        self = Self.byEnding[ending] ?? MediaType(name: "application/octet-stream")
    }

    var isPicture: Bool { name.hasPrefix("image/") }
    var isFont: Bool { name.hasPrefix("font/") }

    private static let byEnding: [String: MediaType] = [
        "html": .html,
        "css": .css,
        "js": .javascript,
        "txt": .text,
        "csv": MediaType(name: "text/csv; charset=utf-8"),
        "json": MediaType(name: "application/json"),
        "xml": MediaType(name: "application/xml"),
        "svg": MediaType(name: "image/svg+xml"),
        "png": MediaType(name: "image/png"),
        "jpg": MediaType(name: "image/jpeg"),
        "jpeg": MediaType(name: "image/jpeg"),
        "gif": MediaType(name: "image/gif"),
        "webp": MediaType(name: "image/webp"),
        "avif": MediaType(name: "image/avif"),
        "ico": MediaType(name: "image/x-icon"),
        "woff2": MediaType(name: "font/woff2"),
        "woff": MediaType(name: "font/woff"),
        "ttf": MediaType(name: "font/ttf"),
        "otf": MediaType(name: "font/otf"),
        "pdf": MediaType(name: "application/pdf"),
    ]
}
