import Foundation
import Testing

@testable import Output

/// A folder of a test's own, removed with the last reference to it.
final class TemporaryFolder: Sendable {
    let path: String

    /// - Parameter parent: where it's made; `/dev/shm` is a file system in memory on Linux.
    init(in parent: String = "/dev/shm") throws {
        let parent = FileManager.default.fileExists(atPath: parent) ? parent : NSTemporaryDirectory()
        path = "\(parent)/verbatim-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        _ = try? shell("chmod -R u+rwx '\(path)'; rm -rf '\(path)'")
    }

    /// Runs a script in the folder, and returns what it prints.
    @discardableResult
    func shell(_ script: String) throws -> String {
        try run(script, in: path)
    }

    /// Everything below a folder by path: a file's text, `→ goal` for a symbolic link, `/` for a folder.
    func tree(_ folder: String = "") throws -> [String: String] {
        let root = folder.isEmpty ? path : "\(path)/\(folder)"
        var tree: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let item = "\(root)/\(name)"
            switch try FileManager.default.attributesOfItem(atPath: item)[.type] as? FileAttributeType {
            case .typeDirectory?: tree[name] = "/"
            case .typeSymbolicLink?:
                tree[name] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: item))
            default: tree[name] = try String(contentsOfFile: item, encoding: .utf8)
            }
        }
        return tree
    }

    /// The tree without what the publisher itself needs, as `[path: text]`.
    func site(_ folder: String = "Public") throws -> [String: String] {
        try tree(folder).filter { $0.key != Manifest.name && $0.value != "/" }
    }

    /// Inode, mode, number of names, times of writing and of any change, of everything in the folder.
    func traces(_ folder: String = ".") throws -> String {
        try shell("find \(folder) -printf '%p %i %m %n %T@ %C@\\n' | sort")
    }

    func publisher(
        sparing: [String] = [],
        jobs: Int = 2,
        patience: Duration = .seconds(600),
        faults: @escaping OpenFolder.Faults = { _, _ in nil }
    ) -> SitePublisher {
        SitePublisher(
            output: "\(path)/Public",
            sparing: sparing.map { "\(path)/\($0)" },
            jobs: jobs,
            patience: patience,
            faults: faults
        )
    }

    @discardableResult
    func publish(
        _ site: [String: String],
        faults: @escaping OpenFolder.Faults = { _, _ in nil }
    ) async throws -> Publication {
        try await publisher(faults: faults).publish(FileSet(site))
    }
}

extension FileSet {
    init(_ site: [String: String]) throws(PublishingError) {
        try self.init(
            site.map { path, text in
                OutputFile(path: path) { Array(text.utf8) }
            }
        )
    }
}

private func run(_ script: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: output, as: UTF8.self)
    guard process.terminationStatus == 0 else { throw ScriptFailure(script: script, output: text) }
    return text
}

struct ScriptFailure: Error {
    let script: String
    let output: String
}
