import Testing

@Suite struct `Explaining a finding` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `tells what it means, without a briefing`() throws {
        let run = try Program.run("explain", "unknown-key", in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors == "")
        #expect(run.output.hasPrefix("unknown-key (error)\n\nA record has a key"), "\(run.output)")
        for heading in ["WHY", "WRONG", "RIGHT"] { #expect(run.output.contains("\n\(heading)\n\n")) }
    }

    @Test func `takes a code in the brackets that it's printed in`() throws {
        let run = try Program.run("explain", "error[unknown-key]:", in: folder.path)
        #expect(run == (try Program.run("explain", "unknown-key", in: folder.path)))
    }

    @Test func `lists all codes when none is named`() throws {
        let run = try Program.run("explain", in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("FILES AND KEYS\n  "))
        #expect(run.output.hasSuffix("\n\nMore on each of them: verbatim explain CODE\n"))
        #expect(run.output.contains("\n  unknown-key                   error    A key isn't one that"))
    }

    @Test(arguments: [
        ("unknwon-key", "Error: no finding has the code 'unknwon-key'; the nearest is 'unknown-key'.\n"),
        ("x", "Error: no finding has the code 'x'; 'verbatim explain' lists them all.\n"),
        ("", "Error: no finding has the code ''; 'verbatim explain' lists them all.\n"),
    ])
    func `names the nearest of a code that's unknown`(code: String, error: String) throws {
        #expect(try Program.run("explain", code, in: folder.path) == Run(status: 2, errors: error))
    }

    @Test func `takes no code beside --markdown`() throws {
        let run = try Program.run("explain", "--markdown", "unknown-key", in: folder.path)
        #expect(run.status == 2)
        #expect(run.output == "")
    }
}
