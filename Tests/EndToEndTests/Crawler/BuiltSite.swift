import Foundation

/// A site as it lies on disk, with its pages read.
struct BuiltSite: Sendable {
    /// By path relative to the site's folder.
    let files: [String: Data]
    let pages: [String: HTMLPage]

    init(_ files: [String: Data]) {
        self.files = files
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLReader.read($0) }
    }

    init(folder: String) throws {
        self.init(try Files.read(folder))
    }

    /// Pages in the order of their paths.
    var sortedPages: [(path: String, page: HTMLPage)] {
        pages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

/// An address in a page, and what it's for.
struct SiteLink: Sendable {
    let page: String
    let element: HTMLPage.Element
    let address: String

    /// An address that leads out of the site is all right for a person to follow, not for a browser to load.
    var isForPeople: Bool {
        element.name == "a" || element.name == "link" && ["canonical", "alternate"].contains(element["rel"])
    }

    var isExternal: Bool { address.hasPrefix("https://") || address.hasPrefix("http://") }
}

extension BuiltSite {
    var links: [SiteLink] {
        sortedPages.flatMap { path, page in
            page.elements.flatMap { element in
                ["href", "src", "srcset", "data", "poster", "action", "cite"].compactMap { name in
                    element[name].map { SiteLink(page: path, element: element, address: $0) }
                }
            }
        }
    }

    /// With what the links of the page for missing ones begin, if it's a whole path.
    private var root: String? {
        let sheet = pages["404.html"]?.elements("link").first { $0["rel"] == "stylesheet" }?["href"]
        return sheet.flatMap { $0.hasPrefix("/") ? String($0.dropLast("theme/style.css".count)) : nil }
    }

    /// Where an address leads in the site; nil if it leads out of it.
    ///
    /// - Parameter page: the file in which the address stands.
    func resolve(_ address: String, from page: String) -> (path: String, anchor: String?)? {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
        guard !parts[0].isEmpty else { return (page, anchor) }
        guard var path = String(parts[0]).removingPercentEncoding, !path.contains(":") else { return nil }
        // Shown for any address, this page alone can't have relative links where it's known where the site stands.
        if page == "404.html", let root, path.hasPrefix(root) { path.removeFirst(root.count) }
        guard !path.hasPrefix("/") else { return nil }
        var steps = page.split(separator: "/").dropLast().map(String.init)
        for step in path.split(separator: "/", omittingEmptySubsequences: false) {
            if step == ".." {
                guard steps.popLast() != nil else { return nil }
            } else if step != "." {
                steps.append(String(step))
            }
        }
        return (steps.joined(separator: "/"), anchor)
    }
}
