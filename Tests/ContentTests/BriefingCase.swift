import Foundation
import Testing

/// A briefing and the findings that it leads to.
///
/// Cases stand in `Cases/*.md`. Each is a fence of four backticks called `briefing`, after a line that says what
/// it shows. In it `. PATH` begins a file, `. PATH -> GOAL` makes a symbolic link, `. PATH/` a folder, and a
/// lone period begins what's printed. The files of a fence called `base` stand in every case below it that
/// has no file of its own by that name.
struct BriefingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [File]
    let expected: String

    struct File: Sendable {
        let path: String
        var lines: [Substring] = []
    }

    var testDescription: String { name }

    func outcome() async throws -> String {
        let project = try TestProject()
        for file in files {
            let link = file.path.components(separatedBy: " -> ")
            if link.count == 2 {
                try project.link(link[0], to: link[1])
            } else if file.path.hasSuffix("/") {
                try project.makeFolder(file.path)
            } else {
                try project.write(file.lines.map { $0 + "\n" }.joined(), to: file.path)
            }
        }
        return await project.run().printed
    }
}

/// A file of cases.
struct CaseFile {
    let url: URL

    static let all: [CaseFile] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted().map { CaseFile(url: folder.appending(path: $0)) }
    }()

    func cases() throws -> [BriefingCase] {
        var cases: [BriefingCase] = []
        var base: [BriefingCase.File] = []
        var fence: Fence?
        var name = ""
        for line in try lines() {
            if line.hasPrefix("````"), let finished = fence {
                if finished.isBase {
                    base = finished.files
                } else {
                    cases.append(finished.briefing(name, on: base))
                }
                fence = nil
            } else if line.hasPrefix("````") {
                fence = Fence(isBase: line == "````base")
            } else if fence != nil {
                fence?.add(line)
            } else if !line.isEmpty {
                name = String(line)
            }
        }
        return cases
    }

    /// The file with what comes of each case now.
    func recorded() async throws -> String {
        var cases = try cases()[...]
        var result: [Substring] = []
        var isExpected = false
        for line in try lines() {
            if isExpected, line.hasPrefix("````") {
                isExpected = false
                let outcome = try await cases.removeFirst().outcome()
                result += outcome.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            }
            if !isExpected { result.append(line) }
            if line == "." { isExpected = true }
        }
        return result.joined(separator: "\n")
    }

    private func lines() throws -> [Substring] {
        try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    }

    private struct Fence {
        let isBase: Bool
        var files: [BriefingCase.File] = []
        var expected: String?

        mutating func add(_ line: Substring) {
            if expected != nil {
                expected? += line + "\n"
            } else if line == "." {
                expected = ""
            } else if line.hasPrefix(". ") {
                files.append(BriefingCase.File(path: String(line.dropFirst(2))))
            } else if !files.isEmpty {
                files[files.count - 1].lines.append(line)
            }
        }

        func briefing(_ name: String, on base: [BriefingCase.File]) -> BriefingCase {
            let inherited = base.filter { file in !files.contains { $0.path == file.path } }
            return BriefingCase(name: name, files: inherited + files, expected: expected ?? "")
        }
    }
}
