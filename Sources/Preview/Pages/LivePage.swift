import TemplateLanguage

/// A page that keeps itself up to date: with a script that's never in a published one.
struct LivePage: Sendable {
    private let page: [UInt8]
    private let version: String
    private let standsAnywhere: Bool

    /// - Parameters:
    ///   - version: what the script says of the page to learn whether it's still as it was.
    ///   - standsAnywhere: whether the page is shown at addresses of any depth; its links are then the root's.
    init(_ page: [UInt8], version: String, standsAnywhere: Bool = false) {
        self.page = page
        self.version = version
        self.standsAnywhere = standsAnywhere
    }

    /// 1. Its policies allow the preview's own script, style and connection.
    /// 2. The script is the last thing in its head.
    var bytes: [UInt8] {
        let tags = HTMLTag.all(in: page)
        let end =
            tags.first { $0.name == "head" && $0.isEnd }.map { $0.nameRange.lowerBound - 2 } ?? page.count
        var edits = tags.filter { $0.isPolicy(in: page) }.compactMap { tag -> PageEdit? in
            guard let content = tag.attributes.first(where: { $0.name == "content" }) else { return nil }
            let policy = ContentPolicy(content.value(in: page)).allowingPreview
            return PageEdit(content.range, "content=\"\(policy.description.escapedAsHTML)\"")
        }
        if standsAnywhere {
            let start = tags.first { $0.name == "link" }.map { $0.nameRange.lowerBound - 1 } ?? end
            edits.append(PageEdit(start..<start, "<base href=\"/\">\n"))
        }
        let script =
            "<script src=\"\(PreviewFiles.script.path)\" data-version=\"\(version)\" defer></script>\n"
        edits.append(PageEdit(end..<end, script))
        return page.applying(edits)
    }
}

extension HTMLTag {
    fileprivate func isPolicy(in page: [UInt8]) -> Bool {
        name == "meta"
            && attributes.contains {
                $0.name == "http-equiv" && $0.value(in: page).lowercased() == "content-security-policy"
            }
    }
}
