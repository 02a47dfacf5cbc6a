import Content
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Site

/// Records in which passages, citations and references come, go and change places, one edit after the other.
@Suite struct `A site revised again and again` {
    /// `EDITS=1000` for more of them.
    private static let edits = ProcessInfo.processInfo.environment["EDITS"].flatMap(Int.init) ?? 40

    /// Each edit is shown twice: on top of the revisions before, as one that's made of all files edited since the build.
    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `has the pages of records that a build makes`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let fixture = try EditedFixture()
        let first = try await fixture.check()
        let corpus = try #require(first.checked.value)
        let showsDrafts = seed.isMultiple(of: 2)
        let plan = try await fixture.plan(corpus, drafts: showsDrafts)
        let articles = try fixture.texts(in: "articles")
        let names = try fixture.names()
        let files = try ["articles", "claims"].flatMap { folder in
            try fixture.texts(in: folder).keys.sorted().map { "\(folder)/\($0).md" }
        }
        var latest = (corpus: corpus, plan: plan)
        var edited: Set<String> = []
        var compared = 0
        for number in 0..<Self.edits {
            let file = try #require(files.randomElement(using: &generator))
            let text = try fixture.text(file)
            var record = RewrittenRecord(text)
            for _ in 0..<Int.random(in: 1...2, using: &generator) { record.edit(articles, names, &generator) }
            try fixture.write(record.text, to: file)
            let path = fixture.path(file)
            let revision = Reviser.revise(
                latest.corpus,
                at: [path],
                texts: first.texts,
                today: EditedFixture.today
            )
            let built = try await fixture.check().checked.value
            guard let revised = revision?.value, let built else {
                // Checks may refuse what could be shown, but nothing's refused that a build takes.
                if let revision {
                    #expect(revision.value != nil || built == nil, "seed \(seed), \(number): \(file)")
                }
                try fixture.write(text, to: file)
                continue
            }
            edited.insert(path)
            latest = (revised, latest.plan.revised(revised))
            let all = Reviser.revise(corpus, at: edited, texts: first.texts, today: EditedFixture.today)
            let atOnce = plan.revised(try #require(all?.value)).pagesOfRecords
            let expected = try await fixture.plan(built, drafts: showsDrafts).pagesOfRecords
            let shown = latest.plan.pagesOfRecords
            let edit = "seed \(seed), edit \(number), \(file):\n\(record.text)"
            try #require(shown.differences(from: expected) == [], "\(edit)")
            try #require(atOnce.differences(from: expected) == [], "\(edit)")
            let page = file.replacingOccurrences(of: ".md", with: ".html")
            let alone = latest.plan.file(at: page).map { String(decoding: $0.bytes(), as: UTF8.self) }
            #expect(alone == latest.plan.pages[page], "\(edit)")
            compared += 1
        }
        #expect(compared > Self.edits / 4, "seed \(seed)")
    }
}

extension EditedFixture {
    /// The texts of a folder's records, by their identifiers.
    fileprivate func texts(in folder: String) throws -> [String: String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: path(folder)).filter {
            $0.hasSuffix(".md")
        }
        return try Dictionary(
            uniqueKeysWithValues: files.map { (String($0.dropLast(3)), try text("\(folder)/\($0)")) }
        )
    }

    /// What fields may name.
    fileprivate func names() throws -> [String: [String]] {
        func identifiers(_ folder: String) throws -> [String] { try texts(in: folder).keys.sorted() }
        let (claims, articles, statements, actors) = (
            try identifiers("claims"), try identifiers("articles"), try identifiers("statements"),
            try identifiers("actors").map { "actor:\($0)" }
        )
        return [
            "claim": claims, "follows": claims, "same-event": claims, "contradicts": claims,
            "not-mentioned": claims, "article": articles, "based-on": articles, "statement": statements,
            "topics": try identifiers("topics"), "speaker": actors + ["a sailor", "Ada Thorne"],
            "via": actors + ["a caller"], "outlet": actors,
            "answers": statements.map { "statement:\($0)" }, "stance": ["asserts", "denies", "doubts"],
        ]
    }
}
