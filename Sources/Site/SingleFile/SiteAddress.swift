import Markdown
import SourceText

/// Where an address in one of the site's pages leads, as a browser resolves it (WHATWG URL, section 4.4).
enum SiteAddress: Hashable {
    /// To a file of the site, by its path, and there to what has an id.
    case file(path: String, anchor: String?)
    /// It names a scheme or a host.
    case elsewhere
    /// Out of the site's folder.
    case nowhere

    /// - Parameters:
    ///   - address: as an attribute has it, its character references read.
    ///   - page: the path of the page in which it stands.
    init(_ address: String, in page: String) {
        let address = Self.stripped(address)
        guard URLScheme.isRelative(address) else {
            self = .elsewhere
            return
        }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        // An empty anchor names the top of the page.
        let anchor = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
        let relative = parts[0].prefix { $0 != "?" }
        if relative.isEmpty {
            self = .file(path: page, anchor: anchor)
        } else if let path = Self.path(relative, in: page) {
            self = .file(path: path, anchor: anchor)
        } else {
            self = .nowhere
        }
    }

    /// Browsers pass over spaces around an address, and over line breaks in it.
    private static func stripped(_ address: String) -> String {
        let bytes = address.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    private static func path(_ relative: Substring, in page: String) -> String? {
        guard relative.first != "/" else { return nil }
        var folders = page.split(separator: "/").dropLast().map(String.init)
        for written in relative.split(separator: "/", omittingEmptySubsequences: false) {
            let part = PercentEncoding.text(of: written) ?? String(written)
            switch part {
            case ".": continue
            case "..": if folders.popLast() == nil { return nil }
            default: folders.append(part)
            }
        }
        return folders.joined(separator: "/")
    }
}
