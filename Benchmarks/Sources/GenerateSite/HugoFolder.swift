import Foundation
import Inventing

/// The same records as content of a Hugo site, whose theme stands in `Benchmarks/Hugo`.
///
/// What a record says is in its front matter, as JSON, which Hugo reads faster than YAML. No text of a source is
/// written: Hugo proves nothing.
struct HugoFolder {
    let path: String

    func write(_ site: InventedSite) throws {
        let quotations = site.quotations
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func write(_ kind: String, _ identifier: String, _ head: some Encodable, _ body: String) throws {
            try self.write(
                encoder.encode(head) + Data("\n\n\(body)\n".utf8),
                to: "content/\(kind)/\(identifier).md"
            )
        }
        for kind in ["articles", "claims", "statements", "actors", "topics"] {
            try makeFolder("content/\(kind)")
        }
        try makeFolder("data")
        for article in site.articles {
            let body = article.isFull ? article.text.text : article.digest
            try write("articles", article.identifier, HugoArticle(article, in: site), body)
        }
        for (position, claim) in site.claims.enumerated() {
            let body = claim.body(in: site, quotations[position], .addresses)
            try write("claims", claim.identifier, HugoClaim(claim, in: site), body)
        }
        for statement in site.statements {
            let body = statement.body(in: site, .addresses)
            try write("statements", statement.identifier, HugoStatement(statement, in: site), body)
        }
        for actor in site.actors {
            try write("actors", actor.identifier, HugoActor(actor, in: site), actor.note)
        }
        for topic in site.topics {
            try write(
                "topics",
                topic.identifier,
                HugoTopic(title: topic.title, lede: topic.summary),
                topic.text
            )
        }
        let pairs = ArticlePairs(of: site).all.map { HugoPair($0, in: site) }
        try self.write(encoder.encode(pairs), to: "data/pairs.json")
    }

    private func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    private func write(_ data: Data, to name: String) throws {
        try data.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
}
