import Foundation
import Testing

/// An article named as it's titled, in which each passage is the outlet's own.
struct OutletArticle {
    let name: String
    let published: String
    /// One for each passage, in YAML.
    let bearings: [String]
    /// The claims that it doesn't mention.
    let silentOn: [String]

    init(_ name: String, on published: String, _ bearings: String..., silentOn: [String] = []) {
        (self.name, self.published, self.bearings) = (name, published, bearings)
        self.silentOn = silentOn
    }

    var record: String {
        let passages = bearings.enumerated()
            .map { "  - {quote: these are the words \($0), bears-on: \($1)}\n" }
        let sentences = bearings.indices.map { "Here these are the words \($0).\n\n" }
        return """
            ---
            title: \(name)
            published: \(published)
            rights: full
            not-mentioned: [\(silentOn.joined(separator: ", "))]
            passages:
            \(passages.joined())---
            \(sentences.joined())
            """
    }
}

extension Briefing {
    /// The site of a briefing with one topic, `all`, whose claims are worded as they're named.
    static func site(claims: [String], articles: [OutletArticle]) throws -> [String: Data] {
        var files = ["Content/topics/all.md": "---\ntitle: All\n---\n"]
        for claim in claims {
            files["Content/claims/\(claim).md"] = """
                ---
                claim: \(claim)
                topics: [all]
                confirmed: {supported-by-one-origin: a test's, uncited-claim: a test's}
                ---

                """
        }
        for article in articles { files["Content/articles/\(article.name).md"] = article.record }
        let briefing = try Briefing.small(files)
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        return try briefing.folder.files("Public")
    }
}
