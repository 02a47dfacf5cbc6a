import Content
import Foundation
import SourceText

/// A project in a temporary folder, removed with the last reference to it.
final class TestProject: Sendable {
    let folder: String

    /// - Parameter files: their texts by their paths in the project.
    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        let memory = "/dev/shm"
        let parent = FileManager.default.fileExists(atPath: memory) ? memory : NSTemporaryDirectory()
        folder = "\(parent)/verbatim-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func write(_ text: String, to path: String) throws {
        try write(Array(text.utf8), to: path)
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        try makeParent(of: path)
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(path)"))
    }

    /// A file of a size that holds nothing, and takes no room on disk.
    func writeSparse(_ path: String, bytes: UInt64) throws {
        try write("", to: path)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(folder)/\(path)"))
        try file.truncate(atOffset: bytes)
        try file.close()
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder)/\(path)",
            withIntermediateDirectories: true
        )
    }

    func link(_ path: String, to goal: String) throws {
        try makeParent(of: path)
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/\(path)", withDestinationPath: goal)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(folder)/\(path)")
    }

    /// What a run makes of the project as it stands.
    ///
    /// - Parameters:
    ///   - texts: a folder given for this run.
    ///   - day: the date of the run.
    func run(texts: String? = nil, day: String = "2026-11-21", isLocked: Bool = false, jobs: Int = 2) async
        -> Outcome
    {
        let location = ProjectLocation(folder: folder, texts: texts.map { "\(folder)/\($0)" })
        let project = await ProjectLoader.load(location, jobs: 2)
        guard let loaded = project.value else {
            return Outcome(
                folder: folder,
                findings: project.findings,
                lock: Lock(),
                isLockStored: false,
                checked: nil
            )
        }
        let corpus = Linker.link(loaded.records)
        let proofs = await Prover.prove(
            corpus.value,
            texts: loaded.texts,
            lock: loaded.lock.map(StoredLock.init),
            today: day,
            isLocked: isLocked,
            jobs: jobs
        )
        let earlier = project.findings + corpus.findings + proofs.findings
        let lock = proofs.value.lock
        let checked = await Checker.check(corpus.value, lock: lock, earlier: earlier, jobs: 1)
        return Outcome(
            folder: folder,
            findings: checked.findings,
            lock: lock,
            isLockStored: proofs.value.isStored,
            checked: checked.value
        )
    }

    private func makeParent(of path: String) throws {
        try makeFolder(path.split(separator: "/").dropLast().joined(separator: "/"))
    }
}

/// What came of a run.
struct Outcome {
    let folder: String
    let findings: [Finding]
    let lock: Lock
    let isLockStored: Bool
    let checked: CheckedCorpus?

    /// The findings as a person sees them, with paths from the project's folder on.
    var printed: String {
        FindingPrinter(colour: false).print(findings).replacingOccurrences(of: folder + "/", with: "")
            .replacingOccurrences(of: folder, with: ".")
    }
}
