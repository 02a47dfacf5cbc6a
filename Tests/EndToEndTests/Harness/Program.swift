import Foundation

/// The built program, as a user runs it.
enum Program {
    /// Beside the test bundle, where `swift build` puts both.
    static let path: String = {
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "verbatim").path
    }()

    /// Runs the program, and waits for its end.
    ///
    /// It starts with a nearly empty environment and a fixed day, so that the machine's own settings can't
    /// change what's compared; `environment` adds to these.
    static func run(
        _ arguments: String...,
        in folder: String,
        _ environment: [String: String] = [:]
    ) throws -> Run {
        try Run(of: path, arguments, in: folder, environment)
    }
}

/// What a program left behind: what it printed, and its exit status.
struct Run: Equatable {
    let status: Int32
    let output: String
    let errors: String

    init(status: Int32, output: String = "", errors: String = "") {
        self.status = status
        self.output = output
        self.errors = errors
    }

    /// Runs a program with an environment of its own.
    init(
        of program: String,
        _ arguments: [String],
        in folder: String,
        _ environment: [String: String] = [:]
    ) throws {
        // What's printed goes to files: two pipes read one after the other may block the writer.
        let files = try TemporaryFolder()
        let output = try files.emptyFile("output")
        let errors = try files.emptyFile("errors")
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = Self.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        self.output = try files.text("output")
        self.errors = try files.text("errors")
    }

    /// Today is 4 April 2031, in the midst of what the fixture tells of.
    private static let environment = [
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
        "HOME": "/nonexistent",
        "SOURCE_DATE_EPOCH": "1933027200",
    ]
}
