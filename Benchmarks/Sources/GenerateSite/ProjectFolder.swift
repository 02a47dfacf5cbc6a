import Foundation
import Inventing

/// The folder of a Verbatim project, with the texts of its articles beside `Content/`.
struct ProjectFolder {
    let path: String

    func write(_ site: InventedSite) throws {
        for kind in ["articles", "claims", "statements", "actors", "topics", "pages"] {
            try makeFolder("Content/\(kind)")
        }
        try makeFolder("texts")
        try write(settings, to: "Content/site.yml")
        for record in records(of: site) { try write(record.text, to: "Content/" + record.path) }
        for article in site.articles where !article.isFull {
            try write(article.text.text + "\n", to: "texts/\(article.identifier).txt")
        }
    }

    private let settings = """
        title: An invented briefing
        description: Records that mean nothing, to measure what making pages of them takes.
        language: en
        publisher: Nobody
        texts: texts

        """

    private func records(of site: InventedSite) -> [Record] {
        let quotations = site.quotations
        let claims = site.claims.enumerated().map {
            $0.element.record(in: site, quotation: quotations[$0.offset])
        }
        let pages = ["about", "method"].enumerated().map { order, name in
            Record(
                path: "pages/\(name).md",
                fields: ["title: \(name.capitalisedFirst)", "order: \(order)"],
                body: "## What this is\n\nAn invented briefing."
            )
        }
        return site.articles.map { $0.record(in: site) } + claims
            + site.statements.map { $0.record(in: site) }
            + site.actors.map { $0.record(in: site) } + site.topics.map { $0.record() } + pages
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
}
