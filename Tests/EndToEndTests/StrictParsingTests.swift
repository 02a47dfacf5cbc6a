import Foundation
import TestSupport
import Testing

/// Pages read by the standard's parsing algorithm, as html5lib has it.
@Suite(
    .enabled(
        if: StrictParser.isInstalled,
        "html5lib isn't installed in .venv: make it from Tests/requirements.txt"
    )
)
struct `A page read by the standard` {
    @Test func `has no parse error in the fixture's site`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--drafts", "--output", "site"])
        #expect(try StrictParser.errors(in: "\(briefing.path)/site") == "")
    }

    @Test(.enabled(if: PublishedSite.isThere, "there's no Public/"))
    func `has no parse error in Public`() throws {
        #expect(try StrictParser.errors(in: PublishedSite.path) == "")
    }

    @Test func `shows its errors`() throws {
        let folder = try TemporaryFolder()
        try folder.write("<!doctype html><title>A</title><p></b>\n", to: "a/page.html")
        #expect(try StrictParser.errors(in: folder.path) == "a/page.html:1:38: unexpected-end-tag\n")
    }
}

private enum StrictParser {
    private static let python = PackageFolder.path(".venv/bin/python")

    static let isInstalled = FileManager.default.isExecutableFile(atPath: python)

    static func errors(in folder: String) throws -> String {
        let script = PackageFolder.path("Tests/EndToEndTests/parse_strictly.py")
        let run = try Run(of: python, [script, folder], in: folder)
        try #require(run.status == 0, "\(run.errors)")
        return run.output
    }
}
