import Foundation
import TestSupport

/// A project folder of a test's own, with a briefing to run the program on.
struct Briefing {
    let folder: TemporaryFolder

    var path: String { folder.path }

    /// A briefing made of the files given, by path.
    init(_ files: [String: String]) throws {
        folder = try TemporaryFolder()
        for (name, text) in files { try folder.write(text, to: name) }
    }

    private init(copying source: String) throws {
        folder = try TemporaryFolder()
        try folder.shell("cp -R '\(source)/.' .")
    }

    /// A copy of the fixture, which has every kind of page and every branch of the templates.
    static func fixture() throws -> Briefing {
        try Briefing(copying: PackageFolder.path("Tests/Fixtures/briefing"))
    }

    /// The least that can be built: one claim, which nobody makes.
    static func small(_ files: [String: String] = [:]) throws -> Briefing {
        try Briefing(
            [
                "Content/site.yml": "title: A small briefing\n",
                "Content/claims/paid.md":
                    "---\nclaim: The invoice was paid.\nconfirmed: {uncited-claim: it stands alone}\n---\n",
            ].merging(files) { $1 }
        )
    }

    /// Runs the program with the briefing's folder as the current one.
    @discardableResult
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
        try Run(of: Program.path, arguments, in: path, environment)
    }

    /// Builds the site without a word, or throws what was printed.
    func build(_ arguments: [String] = [], environment: [String: String] = [:]) throws {
        let run = try Run(of: Program.path, ["build", "--quiet"] + arguments, in: path, environment)
        guard run == Run(status: 0) else { throw ScriptFailure(script: "verbatim build", run: run) }
    }
}
