import Content
import JSON

extension ExportKind {
    /// The feed as JSON Feed 1.1 has it (https://www.jsonfeed.org/version/1.1/).
    static let jsonFeed = ExportKind { planner, _ in
        guard !planner.site.news.isEmpty else { return [] }
        return [SiteFile(path: Route.jsonFeed.path) { Feed(planner)?.json(planner.site.options) ?? [] }]
    }
}

extension Feed {
    /// One item a line, so that versions of it can be compared line by line.
    fileprivate func json(_ options: SiteOptions) -> [UInt8] {
        let head = JSON.object([
            "version": "https://jsonfeed.org/version/1.1",
            "title": .string(title),
            "description": settings.description.map(JSON.string),
            "home_page_url": options.address(of: .index).map(JSON.string),
            "feed_url": options.address(of: .jsonFeed).map(JSON.string),
            "language": .string(settings.language),
            "authors": .array([.object(["name": .string(settings.publisher ?? settings.title)])]),
        ])
        var bytes = Array(head.bytes.dropLast())
        bytes += ", \"items\": [\n".utf8
        for (position, entry) in entries.enumerated() {
            if position > 0 { bytes += ",\n".utf8 }
            entry.json.write(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return bytes
    }
}

extension Feed.Entry {
    fileprivate var json: JSON {
        .object([
            "id": .string(name.description),
            "url": .string(address),
            "title": .string(title),
            "content_html": .string(html),
            "date_published": .string(time.description),
            "tags": topics.isEmpty ? nil : .array(topics.map(JSON.string)),
        ])
    }
}
