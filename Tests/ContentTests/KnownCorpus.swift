import Content
import EDTF
import FrontMatter
import Markdown
import SourceText
import Testing

/// A checked briefing, and what of it was known on a day, told in lines.
struct KnownCorpus {
    let whole: CheckedCorpus

    /// - Parameter files: records by their paths in `Content/`, without `.md`, each its front matter and body.
    init(_ files: KeyValuePairs<String, String>) async throws {
        try await self.init(files: Array(files))
    }

    init(files: [(key: String, value: String)]) async throws {
        let project = try TestProject([
            "Content/site.yml": "title: A briefing\ndescription: Told at the end.\n"
        ])
        for (path, text) in files { try project.write("---\n\(text)\n", to: "Content/\(path).md") }
        let outcome = await project.run()
        whole = try #require(outcome.checked, "\(outcome.printed)")
    }

    func known(on text: String) throws -> CheckedCorpus {
        let day = try #require(try EDTFDate(text).latestDay)
        return whole.known(on: day) { knowledge in
            switch knowledge {
            case .possiblyKnown: "possibly"
            case .undated: "undated"
            case .known, .unknown: nil
            }
        }
    }

    /// A line for each record that was known, with what's told of it.
    func lines(on day: String) throws -> String {
        let known = try known(on: day)
        let corpus = known.corpus
        let asKnown = try #require(known.asKnown)
        let lines =
            corpus.articles.map { line("article", $0, $0.columnHead, $0.basis.isEmpty ? nil : "basis") }
            + corpus.claims.indexed.map { index, claim in
                line(
                    "claim",
                    claim,
                    asKnown.isPossiblyKnown(index) ? "possibly" : nil,
                    asKnown.assessmentLeftOut(of: index).map { "assessed \($0)" }
                        ?? claim.assessment.status.rawValue,
                    claim.assessment.says?.value,
                    claim.happened.map { "happened \($0)" },
                    claim.place,
                    claim.due.map { "due \($0)" },
                    claim.outcome?.says,
                    claim.points.isEmpty
                        ? nil : "points " + claim.points.map(\.key.value).joined(separator: " "),
                    claim.changes.isEmpty
                        ? nil : "changes " + claim.changes.map(\.note).joined(separator: " "),
                    claim.basis.isEmpty ? nil : "basis"
                )
            }
            + corpus.statements.map { line("statement", $0, $0.basis.isEmpty ? nil : "basis") }
            + corpus.actors.map { line("actor", $0, $0.describedAs) }
            + corpus.topics.map { line("topic", $0, $0.summary) }
            + corpus.pages.map { line("page", $0) }
        return lines.joined(separator: "\n")
    }

    private func line(_ kind: String, _ record: some ContentRecord, _ told: String?...) -> String {
        let told = told + [record.common.body.blocks.isEmpty ? nil : "body"]
        return "\(kind) \(record.identifier)"
            + told.compactMap(\.self).map { "; " + $0 }.joined()
    }
}
