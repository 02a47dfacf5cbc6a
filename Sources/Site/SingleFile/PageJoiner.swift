import TemplateLanguage

/// Makes a page of the site a part of one file: its ids don't clash with those of other pages, its links lead to
/// places of the file, and its pictures are in it.
///
/// It goes over the finished bytes, so that it holds for whatever a template or a body writes. An address that
/// leads neither into the file nor to the web is taken away, and what it was on stays as plain text.
struct PageJoiner: Sendable {
    let anchors: FileAnchors
    let embedded: EmbeddedFiles

    /// What a part of the file needs.
    struct Part: Sendable {
        let html: [UInt8]
        /// Files of the site that the page shows and that can't be embedded, as the page names them.
        let missing: [LeftOutFile]
    }

    /// A page within the file.
    func join(_ page: [UInt8], at path: String) -> Part {
        let tags = HTMLTag.all(in: page)
        var ids: Set<String> = []
        for tag in tags {
            for attribute in tag.attributes where attribute.name == "id" {
                ids.insert(attribute.value(in: page))
            }
        }
        // By its own path the page is named as a whole.
        ids.remove(path)
        var missing: [LeftOutFile] = []
        let links = edits(in: tags, of: page, at: path, &missing) { id in
            ids.contains(id) ? FileAnchors.name(of: id, in: path) : nil
        }
        let html = page.applying(links + PageLandmarks.edits(in: tags, of: page))
        return Part(html: html, missing: missing)
    }

    /// What stands around all pages: its ids are the file's own.
    func joinFrame(_ frame: [UInt8]) -> Part {
        var missing: [LeftOutFile] = []
        let path = Route.index.path
        let links = edits(in: HTMLTag.all(in: frame), of: frame, at: path, &missing) { _ in nil }
        return Part(html: frame.applying(links), missing: missing)
    }

    /// - Parameter name: an id's new name; nil for one that stays.
    private func edits(
        in tags: [HTMLTag],
        of page: [UInt8],
        at path: String,
        _ missing: inout [LeftOutFile],
        name: (String) -> String?
    ) -> [PageEdit] {
        var edits: [PageEdit] = []
        for tag in tags where !tag.isEnd {
            for attribute in tag.attributes {
                guard let kind = LinkingAttribute(attribute.name, of: tag.name) else { continue }
                let old = attribute.value(in: page)
                let new: String? =
                    switch kind {
                    case .ids: Self.renamed(old, name)
                    case .paint: Self.repainted(old, name)
                    case .link: link(old, at: path, name)
                    case .resource: resource(old, at: path, &missing)
                    case .resources: resources(old, at: path, &missing)
                    }
                guard new != old else { continue }
                var bytes: [UInt8] = []
                if let new {
                    bytes += Array("\(attribute.name)=\"".utf8)
                    bytes.append(escaping: new)
                    bytes.append(UInt8(ascii: "\""))
                }
                edits.append(PageEdit(attribute.range, bytes))
            }
        }
        return edits
    }
}

extension PageJoiner {
    /// An id, or several with spaces between.
    private static func renamed(_ ids: String, _ name: (String) -> String?) -> String {
        let parts = ids.split(omittingEmptySubsequences: false) { $0.isASCII && $0.isWhitespace }
        let names = parts.map { name(String($0)) }
        guard names.contains(where: { $0 != nil }) else { return ids }
        return zip(parts, names).map { $1 ?? String($0) }.joined(separator: " ")
    }

    /// `url(#id)`, with or without quotation marks.
    private static func repainted(_ paint: String, _ name: (String) -> String?) -> String {
        guard let start = paint.firstRange(of: "url(") else { return paint }
        let marks: Set<Character> = ["\"", "'", " "]
        let address = paint[start.upperBound...].prefix { $0 != ")" }
        let id = address.drop { marks.contains($0) }.dropFirst().prefix { !marks.contains($0) }
        guard let name = name(String(id)) else { return paint }
        return paint[..<start.upperBound] + "#" + name + paint[address.endIndex...]
    }

    private func link(_ address: String, at path: String, _ name: (String) -> String?) -> String? {
        switch SiteAddress(address, in: path) {
        case .elsewhere: return address
        case .nowhere: return nil
        case .file(path, let anchor?):
            // What isn't in the page is in the frame around it.
            return name(anchor).map { "#" + $0 } ?? "#" + anchor
        case .file(let path, let anchor): return anchors.address(path: path, anchor: anchor)
        }
    }

    private func resource(_ address: String, at path: String, _ missing: inout [LeftOutFile]) -> String? {
        switch SiteAddress(address, in: path) {
        // Its policy keeps the file from loading anything, as it does the site.
        case .elsewhere: return address
        case .nowhere: missing.append(embedded.leftOut(address, at: nil))
        case .file(let path, _):
            if let embedded = embedded.address(of: path) { return embedded }
            missing.append(embedded.leftOut(address, at: path))
        }
        return nil
    }

    /// `a.png 1x, b.png 2x`: an address goes on to the next space, so that it may hold commas (HTML, section 4.8.4).
    private func resources(_ candidates: String, at path: String, _ missing: inout [LeftOutFile]) -> String? {
        var kept: [String] = []
        var rest = candidates[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            guard !rest.isEmpty else { break }
            var address = rest.prefix { !$0.isWhitespace }
            rest = rest[address.endIndex...]
            var size = ""
            if address.last == "," {
                while address.last == "," { address.removeLast() }
            } else {
                let descriptor = rest.prefix { $0 != "," }
                rest = rest[descriptor.endIndex...]
                size = String(descriptor)
            }
            if let resource = resource(String(address), at: path, &missing) { kept.append(resource + size) }
        }
        return kept.isEmpty ? nil : kept.joined(separator: ", ")
    }
}
