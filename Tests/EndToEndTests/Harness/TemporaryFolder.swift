import Foundation

/// A folder of a test's own, removed with the last reference to it.
final class TemporaryFolder: Sendable {
    let path: String

    /// Makes it in memory where that's possible: `/dev/shm` is such a file system on Linux.
    init() throws {
        let parent = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
        path = "\(parent)/verbatim-end-to-end-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func emptyFile(_ name: String) throws -> FileHandle {
        try Data().write(to: URL(filePath: "\(path)/\(name)"))
        return try FileHandle(forWritingTo: URL(filePath: "\(path)/\(name)"))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
    }

    /// Writes a file, with the folders around it.
    func write(_ text: String, to name: String) throws {
        let file = URL(filePath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    /// Runs a script in the folder; the test fails if the script does.
    @discardableResult
    func shell(_ script: String, _ environment: [String: String] = [:]) throws -> String {
        let run = try Run(of: "/bin/bash", ["-euo", "pipefail", "-c", script], in: path, environment)
        guard run.status == 0 else { throw ScriptFailure(script: script, run: run) }
        return run.output
    }

    /// What of a tree would show that anything was written to it: of each item the path, inode, kind, mode,
    /// size, and the times of the last writing and the last change.
    func traces(_ folder: String = ".") throws -> String {
        try shell("find \(folder) -printf '%p %i %y %m %s %T@ %C@\\n' | sort")
    }

    /// The bytes of every file below a folder, by path.
    func files(_ folder: String = ".") throws -> [String: Data] {
        try Files.read("\(path)/\(folder)")
    }
}

struct ScriptFailure: Error {
    let script: String
    let run: Run
}

enum Files {
    /// The bytes of every file below a folder, by path; symbolic links are passed over.
    static func read(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            let url = URL(filePath: "\(folder)/\(name)")
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[name] = try Data(contentsOf: url)
        }
        return files
    }

    /// How two folders differ, in a line for each file; nothing if they're the same.
    static func differences(_ one: [String: Data], _ other: [String: Data]) -> [String] {
        Set(one.keys).union(other.keys).sorted().compactMap { name in
            switch (one[name], other[name]) {
            case (nil, _): "+ \(name)"
            case (_, nil): "- \(name)"
            case (let old?, let new?): old == new ? nil : "≠ \(name)"
            default: nil
            }
        }
    }
}
