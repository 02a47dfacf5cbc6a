import Digests
import Testing

@testable import Output

@Suite struct `A published site` {
    private let folder: TemporaryFolder
    private let site = ["index.html": "Index", "claims/paid.html": "Paid", "claims/sold.html": "Sold"]

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `is its files and a manifest that sha256sum reads`() async throws {
        let files = try FileSet([
            OutputFile(path: "index.html") { Array("Index".utf8) },
            OutputFile(path: "claims/paid.html") { Array("Paid".utf8) },
        ])
        let publication = try await folder.publisher().publish(files)

        var expected = Publication()
        (expected.made, expected.written) = (2, 2)
        #expect(publication == expected)
        #expect(
            try folder.tree() == [
                "Public": "/",
                "Public/index.html": "Index",
                "Public/claims": "/",
                "Public/claims/paid.html": "Paid",
                "Public/.verbatim-manifest": """
                # verbatim manifest 1
                fb81b961af456e5e748db7e1b1bff9a5e621b62718234c1937738d1adc317a17  claims/paid.html
                39c3be1198a2fddf18d03608348d9cfaf8823d2dda4d5ff13fdb851bd15d29ea  index.html

                """,
            ]
        )
        #expect(
            try folder.shell("cd Public && sha256sum --check .verbatim-manifest")
                == "claims/paid.html: OK\nindex.html: OK\n"
        )
    }

    @Test func `isn't touched by a run that makes the same files`() async throws {
        try await folder.publish(site)
        try folder.shell("mkdir -p Public/.git/refs && echo x > Public/.git/HEAD")
        let before = try folder.traces()

        let publication = try await folder.publish(site)
        #expect(try folder.traces() == before)
        #expect((publication.made, publication.unchanged, publication.written) == (3, 3, 0))
        #expect((publication.removed, publication.foreign) == (0, 1))
    }

    @Test func `keeps the very files whose bytes are the same`() async throws {
        try await folder.publish(site)
        try folder.shell("chmod 640 Public/claims/*.html; chmod 2750 Public/claims; chmod 711 Public")
        let before = try folder.shell("stat -c '%n %i %Y' Public/*.html Public/claims/sold.html")

        let publication = try await folder.publish(site.merging(["claims/paid.html": "Paid twice"]) { $1 })
        #expect((publication.written, publication.unchanged) == (1, 2))
        #expect(try folder.shell("stat -c '%n %i %Y' Public/*.html Public/claims/sold.html") == before)
        #expect(
            try folder.shell(
                "stat -c '%n %a' Public Public/claims Public/claims/*; cat Public/claims/paid.html"
            )
                == """
                Public 711
                Public/claims 2750
                Public/claims/paid.html 640
                Public/claims/sold.html 640
                Paid twice
                """
        )
        #expect(try folder.shell("ls -A") == "Public\n")
    }

    @Test func `loses the files that are no longer made, and the folders that held nothing else`()
        async throws
    {
        try await folder.publish(site.merging(["a/b/c.html": "C", "a/d.html": "D"]) { $1 })
        try folder.shell("mkdir Public/claims/mine")
        let publication = try await folder.publish(["index.html": "Index", "a/d.html": "D"])
        #expect((publication.removed, publication.unchanged, publication.written) == (3, 2, 0))
        #expect(
            try folder.tree("Public").filter { $0.key != Manifest.name } == [
                "index.html": "Index", "a": "/", "a/d.html": "D", "claims": "/", "claims/mine": "/",
            ]
        )
    }

    @Test func `renders every file once`() async throws {
        try await folder.publish(["f1": "1", "f2": "old"])
        let calls = Counter()
        let files = try FileSet(
            (1...500).map { number in
                OutputFile(path: "f\(number)") {
                    calls.count("f\(number)")
                    return Array("\(number)".utf8)
                }
            }
        )
        _ = try await folder.publisher(jobs: 7).publish(files)
        #expect(calls.counts.count == 500)
        #expect(calls.counts.values.allSatisfy { $0 == 1 })
        #expect(try folder.site().count == 500)
    }

    @Test func `may turn a file of ours into a folder, and a folder into a file`() async throws {
        try await folder.publish(["a": "A", "b/c/d": "D"])
        try await folder.publish(["a/x": "X", "b": "B"])
        #expect(try folder.site() == ["a/x": "X", "b": "B"])
        try await folder.publish(["a": "A", "b/c/d": "D"])
        #expect(try folder.site() == ["a": "A", "b/c/d": "D"])
    }

    @Test func `is made anew where files of it are missing`() async throws {
        try await folder.publish(site)
        try folder.shell("rm -r Public/claims")
        try await folder.publish(site)
        #expect(try folder.site() == site)
    }

    @Test func `stands behind a symbolic link as well`() async throws {
        try folder.shell("mkdir -p www/real && ln -s www/real Public")
        try await folder.publish(site)
        try await folder.publish(["index.html": "New"])
        #expect(try folder.site("www/real") == ["index.html": "New"])
        #expect(
            try folder.shell("readlink Public; ls -A . www") == "www/real\n.:\nPublic\nwww\n\nwww:\nreal\n"
        )
    }

    @Test func `may lie in folders that aren't there yet`() async throws {
        let publisher = SitePublisher(output: "\(folder.path)/a/./x/../b/Public/", sparing: [], jobs: 1)
        _ = try await publisher.publish(FileSet(site))
        #expect(try folder.site("a/b/Public") == site)
        #expect(try folder.shell("ls -A . a a/b") == ".:\na\n\na:\nb\n\na/b:\nPublic\n")
    }
}
