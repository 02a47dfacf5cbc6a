import Content
import Foundation
import Testing

/// A briefing and the findings that it leads to.
///
/// Cases stand in `Cases/*.md`. Each is a fence of four backticks called `briefing`, after a line that says what
/// it shows. In it `. PATH` begins a file, `. PATH -> GOAL` makes a symbolic link, `. PATH/` a folder, and a
/// lone period begins what's printed. The files of a fence called `base` stand in every case below it that
/// has no file of its own by that name.
///
/// Further words after `briefing`: with `proven` the base was proven on 1 November, and the case's files are
/// what changed since; with `textless` the folder `texts` is gone; with `locked` the lock mustn't change.
struct BriefingCase: Sendable, CustomTestStringConvertible {
    let name: String
    /// The files that stand at the beginning, and those that come after them.
    let base: [File]
    let files: [File]
    let modes: Set<Substring>
    let expected: String

    struct File: Sendable {
        let path: String
        /// Where a symbolic link leads.
        let goal: String?
        var lines: [Substring] = []

        init(_ line: Substring) {
            let parts = line.components(separatedBy: " -> ")
            path = parts[0]
            goal = parts.count > 1 ? parts[1] : nil
        }
    }

    var testDescription: String { name }

    /// - Parameter prepare: what's done to the project before its run.
    func outcome(_ prepare: (TestProject) throws -> Void = { _ in }) async throws -> Outcome {
        let project = try TestProject()
        try write(base, to: project)
        if modes.contains("proven") {
            let proven = await project.run(day: "2026-11-01")
            try #require(proven.printed == "", "the base isn't proven")
            try project.write(proven.lock.bytes, to: "Content/quotations.lock")
        }
        try write(files, to: project)
        if modes.contains("textless") { try project.remove("texts") }
        try prepare(project)
        return await project.run(isLocked: modes.contains("locked"))
    }

    private func write(_ files: [File], to project: TestProject) throws {
        for file in files {
            if let goal = file.goal {
                try project.link(file.path, to: goal)
            } else if file.path.hasSuffix("/") {
                try project.makeFolder(file.path)
            } else {
                try project.write(file.lines.map { $0 + "\n" }.joined(), to: file.path)
            }
        }
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
                if finished.words.first == "base" {
                    base = finished.files
                } else {
                    cases.append(finished.briefing(name, on: base))
                }
                fence = nil
            } else if line.hasPrefix("````") {
                fence = Fence(line.dropFirst(4).split(separator: " "))
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
                let outcome = try await cases.removeFirst().outcome().printed
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
        /// What stands after the four backticks.
        let words: [Substring]
        var files: [BriefingCase.File] = []
        var expected: String?

        init(_ words: [Substring]) {
            self.words = words
        }

        mutating func add(_ line: Substring) {
            if expected != nil {
                expected? += line + "\n"
            } else if line == "." {
                expected = ""
            } else if line.hasPrefix(". ") {
                files.append(BriefingCase.File(line.dropFirst(2)))
            } else if !files.isEmpty {
                files[files.count - 1].lines.append(line)
            }
        }

        func briefing(_ name: String, on base: [BriefingCase.File]) -> BriefingCase {
            let own = Set(files.map(\.path))
            let modes = Set(words.dropFirst())
            let inherited = base.filter {
                modes.contains("proven") || !own.contains($0.path) && !own.contains($0.path + "/")
            }
            return BriefingCase(
                name: name,
                base: inherited,
                files: files,
                modes: modes,
                expected: expected ?? ""
            )
        }
    }
}
