import Content
import Foundation
import Site
import SourceText
import TestSupport
import Testing

/// A copy of the fixture's briefing, to be edited; removed with the last reference to it.
final class EditedFixture {
    let folder: String
    /// The day on which its lock was made.
    static let today = "2031-04-04"
    private static let templates = Task { await SiteTemplates.compile(own: [:], as: .folder, jobs: 2).value }

    init() throws {
        let memory = "/dev/shm"
        let parent = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
        folder = "\(parent)/verbatim-\(UUID().uuidString)"
        let original = PackageFolder.url.appending(path: "Tests/Fixtures/briefing")
        try FileManager.default.copyItem(atPath: original.path, toPath: folder)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func path(_ name: String) -> String { "\(folder)/Content/\(name)" }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
    }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path(name)))
    }

    /// The briefing as it stands: its texts, and what came of checking it.
    func check() async throws -> (texts: Texts, checked: Diagnosed<CheckedCorpus?>) {
        let project = await ProjectLoader.load(ProjectLocation(folder: folder, texts: nil), jobs: 2)
        let loaded = try #require(project.value)
        let corpus = Linker.link(loaded.records)
        let proofs = await Prover.prove(
            corpus.value,
            texts: loaded.texts,
            lock: loaded.lock.map(StoredLock.init),
            today: Self.today,
            isLocked: false,
            jobs: 2
        )
        let earlier = project.findings + corpus.findings + proofs.findings
        let checked = await Checker.check(corpus.value, lock: proofs.value.lock, earlier: earlier, jobs: 2)
        return (loaded.texts, checked)
    }

    func plan(_ corpus: CheckedCorpus, drafts: Bool = true) async throws -> SitePlan {
        let options = SiteOptions(includesDrafts: drafts, baseURL: nil)
        let templates = try #require(await Self.templates.value)
        let model = await SiteModel(corpus, options, jobs: 2)
        return await SitePlan(PagePlanner(model, templates, jobs: 2), templates)
    }
}

extension SitePlan {
    /// Every page, by its path.
    var pages: [String: String] { pages { _ in true } }

    fileprivate func pages(at isWanted: (String) -> Bool) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: files.filter { $0.template != nil && isWanted($0.path) }.map {
                ($0.path, String(decoding: $0.bytes(), as: UTF8.self))
            }
        )
    }
}

extension SitePlan {
    /// The pages that tell of one record each, without what a revision leaves for the build: which articles have most in
    /// common with one, and which utterances may be the same as another.
    var pagesOfRecords: [String: String] {
        pages { path in
            let parts = path.split(separator: "/")
            return parts.count == 2 && parts[0] != "compare" && parts[0] != "chronology"
                && !parts[1].hasPrefix("index.")
        }
        .mapValues {
            $0.replacing(/<p class="side-by-side">.*?<\/p>/.dotMatchesNewlines(), with: "")
                .replacing(
                    /<h2 id="possibly-same">.*?(?=<h2|<\/main>)/.dotMatchesNewlines(),
                    with: ""
                )
        }
    }
}

extension [String: String] {
    /// Where pages aren't the same, with the first lines that differ.
    func differences(from others: [String: String]) -> [String] {
        Set(keys).union(others.keys).sorted().compactMap { path in
            guard self[path] != others[path] else { return nil }
            guard let own = self[path], let other = others[path] else {
                return "\(path) is \(self[path] == nil ? "missing" : "too much")"
            }
            let lines = zip(own.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
            return "\(path):\n  \(lines?.0 ?? "(longer)")\n  \(lines?.1 ?? "(shorter)")"
        }
    }
}
