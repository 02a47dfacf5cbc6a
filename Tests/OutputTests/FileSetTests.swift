import Testing

@testable import Output

@Suite struct `A set of files` {
    private func problems(_ paths: [String]) -> [PathProblem] {
        FileSet.problems(of: paths)
    }

    @Test(arguments: [
        ("", "it's empty"),
        ("/etc/passwd", "it isn't relative to the output folder"),
        ("a//b", "a part of it is empty"),
        ("a/", "a part of it is empty"),
        ("../a", "a part of it is '.' or '..'"),
        ("a/../../b", "a part of it is '.' or '..'"),
        ("./a", "a part of it is '.' or '..'"),
        ("a\\b", "it has a backslash"),
        ("a\u{0}b", "it has a control character"),
        ("a\nb", "it has a control character"),
        (String(repeating: "é", count: 128), "it's too long"),
        (".verbatim-manifest", "the manifest has that name"),
        (".Verbatim-MANIFEST/x", "the manifest has that name"),
    ])
    func `has no path that could lead elsewhere`(path: String, reason: String) {
        #expect(problems([path, "index.html"]) == [.unsuitable(path: path, reason: reason)])
    }

    @Test(arguments: [
        "a", "a-1.b", "..a", "a..", "-a", ".well-known/x", "a b/ç.html", "claims/verbatim-manifest",
    ])
    func `has any other path`(path: String) {
        #expect(problems([path]).isEmpty)
    }

    @Test(arguments: [
        (["a.html", "b.html", "a.html"], [("a.html", "a.html")]),
        (["A.html", "a.html"], [("a.html", "A.html")]),
        (["x/É.html", "x/e\u{301}.html"], [("x/e\u{301}.html", "x/É.html")]),
        (["straße", "STRASSE"], [("STRASSE", "straße")]),
        (["a", "a/b"], [("a", "a/b")]),
        (["Claims", "claims/x/y"], [("Claims", "claims/x/y")]),
        (["claims/a", "Claims/b", "claims.html"], []),
    ])
    func `has no two paths that are one on some file system`(paths: [String], expected: [(String, String)]) {
        #expect(problems(paths) == expected.map { PathProblem.collision(path: $0.0, other: $0.1) })
    }

    @Test func `isn't made where a path could lead elsewhere`() {
        #expect(
            throws: PublishingError.paths([.unsuitable(path: "a/../b", reason: "a part of it is '.' or '..'")]
            )
        ) {
            _ = try FileSet(["a/../b": "", "c": ""])
        }
    }

    @Test func `is sorted by the bytes of the paths`() throws {
        let paths = try FileSet(["b": "", "Z": "", "é": "", "a/b": "", "a.b": ""]).paths
        #expect(paths == ["Z", "a.b", "a/b", "b", "é"])
    }
}
