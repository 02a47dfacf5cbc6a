import Content

extension ExportKind {
    /// The feed as RFC 4287 has it.
    static let atomFeed = ExportKind { planner, _ in
        guard !planner.site.news.isEmpty else { return [] }
        return [SiteFile(path: Route.atomFeed.path) { Feed(planner)?.atom(planner.site.options) ?? [] }]
    }
}

extension Feed {
    /// Addresses are relative to the feed's own where it isn't known where the site stands.
    fileprivate func atom(_ options: SiteOptions) -> [UInt8] {
        var xml = XMLWriter(isFile: true)
        xml.open("feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", settings.language))
        xml.element("id", text: name.description)
        xml.element("title", text: title)
        if let description = settings.description { xml.element("subtitle", text: description) }
        xml.element("updated", text: updated.description)
        xml.open("author")
        xml.element("name", text: settings.publisher ?? settings.title)
        xml.close("author")
        let home = options.address(of: .index) ?? Route.index.path
        xml.element("link", ("rel", "alternate"), ("type", "text/html"), ("href", home))
        if let own = options.address(of: .atomFeed) {
            xml.element("link", ("rel", "self"), ("type", "application/atom+xml"), ("href", own))
        }
        for entry in entries { xml.add(entry) }
        xml.close("feed")
        return xml.bytes + [UInt8(ascii: "\n")]
    }
}

extension XMLWriter {
    fileprivate mutating func add(_ entry: Feed.Entry) {
        open("entry")
        element("id", text: entry.name.description)
        element("title", text: entry.title)
        element("link", ("rel", "alternate"), ("type", "text/html"), ("href", entry.address))
        element("published", text: entry.time.description)
        element("updated", text: entry.time.description)
        for topic in entry.topics { element("category", ("term", topic)) }
        element("content", ("type", "html"), text: entry.html)
        close("entry")
    }
}
