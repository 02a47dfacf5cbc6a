import Foundation
import TestSupport
import Testing

/// Published bytes depend on content, lock, templates and options, and on nothing else.
@Suite struct `A build` {
    @Test(arguments: [
        Circumstances("another time zone", environment: ["TZ": "Asia/Pyongyang"]),
        Circumstances("a Turkish locale", environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]),
        Circumstances("no locale", environment: ["LC_ALL": "C"]),
        Circumstances("another day", environment: ["SOURCE_DATE_EPOCH": "2000000000"]),
        Circumstances("one job", arguments: ["--jobs", "1"]),
        Circumstances("two jobs", arguments: ["--jobs", "2"]),
        Circumstances("more jobs than cores", arguments: ["--jobs", "31"]),
        Circumstances("a forbidden lock", arguments: ["--locked"]),
        Circumstances("no texts", prepare: "rm -R texts"),
        Circumstances("the texts elsewhere", prepare: "mv texts t", environment: ["VERBATIM_TEXTS": "t"]),
        Circumstances("records written in another order", prepare: Circumstances.reversed),
    ])
    fileprivate func `gives the same bytes with`(circumstances: Circumstances) throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell(circumstances.prepare)
        try briefing.build(circumstances.arguments, environment: circumstances.environment)
        let differences = Files.differences(try Self.usual.get(), try briefing.folder.files("Public"))
        #expect(differences == [])
    }

    @Test func `gives the same bytes from another working folder`() throws {
        let briefing = try Briefing.fixture()
        let elsewhere = try TemporaryFolder()
        let run = try Program.run("build", "--quiet", "\(briefing.path)/", in: elsewhere.path)
        #expect(run == Run(status: 0))
        let differences = Files.differences(try Self.usual.get(), try briefing.folder.files("Public"))
        #expect(differences == [])
        #expect(try elsewhere.files() == [:])
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `gives the same bytes with its records as lines of JSON`(seed: UInt64) throws {
        let briefing = try Briefing.fixture()
        var lines = RecordsAsLines(seed: seed)
        try lines.rewrite(briefing.path)
        try briefing.build(["--locked"])
        let differences = Files.differences(try Self.usual.get(), try briefing.folder.files("Public"))
        #expect(differences == [])
    }

    private static let usual = Result {
        let briefing = try Briefing.fixture()
        try briefing.build()
        return try briefing.folder.files("Public")
    }
}

/// The repository's own briefing, whose site is committed.
@Suite struct `The site in Public` {
    private static let stale: Comment =
        "Public/ isn't what Content/ gives: run 'make site' and commit Public/"

    @Test(.enabled(if: PackageFolder.has("../shared/corpus"), "the folder of texts isn't here"))
    func `is what its content gives, proven against the texts`() throws {
        let output = try TemporaryFolder()
        let run = try Program.run(
            "build",
            "--locked",
            "--quiet",
            "--output",
            "\(output.path)/site",
            in: PackageFolder.url.path
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == "")
        #expect(try differences(to: "\(output.path)/site") == [], Self.stale)
    }

    @Test(arguments: [
        Circumstances("the lock alone"),
        Circumstances(
            "another time zone and locale",
            environment: ["TZ": "Asia/Pyongyang", "LC_ALL": "tr_TR.UTF-8"]
        ),
        Circumstances("one job and no locale", arguments: ["--jobs", "1"], environment: ["LC_ALL": "C"]),
        Circumstances("two jobs", arguments: ["--jobs", "2"]),
    ])
    fileprivate func `is what a clone without the texts gives, with`(circumstances: Circumstances) throws {
        let clone = try TemporaryFolder()
        try clone.shell("cp -R '\(PackageFolder.path("Content"))' '\(PackageFolder.path("Templates"))' .")
        let run = try Run(
            of: Program.path,
            ["build", "--locked", "--quiet"] + circumstances.arguments,
            in: clone.path,
            circumstances.environment
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(try differences(to: "\(clone.path)/Public") == [], Self.stale)
    }

    private func differences(to built: String) throws -> [String] {
        guard PublishedSite.isThere else { return ["there's no Public/"] }
        guard FileManager.default.fileExists(atPath: built) else { return ["nothing was built"] }
        return Files.differences(try Files.read(PublishedSite.path), try Files.read(built))
    }
}

/// What shouldn't matter to a build.
private struct Circumstances: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let prepare: String
    let arguments: [String]
    let environment: [String: String]

    init(
        _ description: String,
        prepare: String = "true",
        arguments: [String] = [],
        environment: [String: String] = [:]
    ) {
        testDescription = description
        self.prepare = prepare
        self.arguments = arguments
        self.environment = environment
    }

    /// Makes all records anew, the last first, so that the folders list them in another order.
    static let reversed = """
        mv Content old
        find old -type d | sed 's/^old/Content/' | xargs mkdir -p
        find old -type f | sort -r | while read -r file; do cp "$file" "Content${file#old}"; done
        rm -R old
        """
}
