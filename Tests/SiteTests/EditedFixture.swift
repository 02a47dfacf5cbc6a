import Content
import Foundation
import Site
import SourceText
import TestSupport
import Testing

/// A copy of the fixture's briefing, to be edited; removed with the last reference to it.
final class EditedFixture {
    let folder: String
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
            today: "2031-04-04",
            isLocked: false,
            jobs: 2
        )
        let earlier = project.findings + corpus.findings + proofs.findings
        let checked = await Checker.check(corpus.value, lock: proofs.value.lock, earlier: earlier, jobs: 2)
        return (loaded.texts, checked)
    }

    func plan(_ corpus: CheckedCorpus) async throws -> SitePlan {
        let options = SiteOptions(includesDrafts: true, baseURL: nil)
        let templates = try #require(await Self.templates.value)
        return await SitePlan(await SiteModel(corpus, options, jobs: 2), templates, jobs: 2)
    }
}

extension SitePlan {
    /// Every page, by its path.
    var pages: [String: String] {
        Dictionary(
            uniqueKeysWithValues: files.filter { $0.template != nil }.map {
                ($0.path, String(decoding: $0.bytes(), as: UTF8.self))
            }
        )
    }
}
