import Foundation

/// A program under measurement.
struct Program {
    let path: String
    let project: String
    let scratch: String
    let jobs: Int?

    func run(_ scenario: Scenario) throws -> Run {
        switch scenario {
        case .check:
            return try run(["check", project])
        case .cold:
            try? FileManager.default.removeItem(atPath: scratch)
            return try build()
        case .unchanged:
            return try build()
        case .oneChanged:
            let (record, original) = try firstClaim()
            try (original + "\nOne sentence more.\n").write(
                toFile: record,
                atomically: false,
                encoding: .utf8
            )
            defer { try? original.write(toFile: record, atomically: false, encoding: .utf8) }
            return try build()
        case .find:
            let words = try Manuscript(texts: project + "/texts").quotations[0]
            return try run(["find", words, project], isQuiet: false)
        case .audit:
            let manuscript = scratch + ".md"
            try Manuscript(texts: project + "/texts").text
                .write(toFile: manuscript, atomically: false, encoding: .utf8)
            defer { try? FileManager.default.removeItem(atPath: manuscript) }
            return try run(["audit", manuscript, project], expecting: 1, isQuiet: false)
        }
    }

    private func build() throws -> Run { try run(["build", project, "--output", scratch]) }

    private func firstClaim() throws -> (path: String, text: String) {
        let folder = project + "/Content/claims"
        guard let name = try FileManager.default.contentsOfDirectory(atPath: folder).min() else {
            throw Failure(description: "no claims in '\(folder)'")
        }
        return (folder + "/" + name, try String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    }

    /// Runs the program, whose output is thrown away.
    private func run(
        _ arguments: [String],
        expecting expected: Int32 = 0,
        isQuiet: Bool = true
    ) throws -> Run {
        let limit = jobs.map { ["--jobs", String($0)] } ?? []
        let words = [path] + arguments + limit + (isQuiet ? ["--quiet"] : [])
        var process = pid_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        let start = ContinuousClock.now
        let spawned = words.withCStrings { posix_spawn(&process, path, &actions, nil, $0, environ) }
        guard spawned == 0 else { throw Failure(description: "'\(path)' can't be run") }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == expected << 8 else {
            throw Failure(description: "'\(words.joined(separator: " "))' failed")
        }
        return Run(
            wall: (ContinuousClock.now - start) / .seconds(1),
            user: usage.ru_utime.seconds,
            system: usage.ru_stime.seconds,
            peakMemory: usage.ru_maxrss * 1024
        )
    }
}

struct Failure: Error, CustomStringConvertible {
    let description: String
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}

extension [String] {
    /// Passes the texts as C passes the words of a command.
    fileprivate func withCStrings<Result>(_ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
        let strings = map { strdup($0) }
        defer { strings.forEach { free($0) } }
        return body(strings + [nil])
    }
}
