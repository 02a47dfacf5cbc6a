import Digests
import Testing

@testable import Output

@Suite struct `The manifest` {
    private let a = SHA256Digest(of: Array("a".utf8))
    private let b = SHA256Digest(of: Array("b".utf8))

    @Test func `is sorted by the bytes of the paths and read as it was written`() throws {
        let bytes = Manifest.bytes(of: [("é.html", a), ("z/a  b.html", b), ("Z.html", a)])
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                # verbatim manifest 1
                \(a.hex)  Z.html
                \(b.hex)  z/a  b.html
                \(a.hex)  é.html

                """
        )
        let read = try #require(Manifest(bytes: bytes))
        #expect(
            read.digests == [DiskPath("é.html"): a, DiskPath("z/a  b.html"): b, DiskPath("Z.html"): a]
        )
    }

    @Test func `that two versions of a site left in conflict still tells which files are ours`() throws {
        let text = """
            # verbatim manifest 1
            <<<<<<< HEAD
            \(a.hex)  a.html
            =======
            \(b.hex)  b.html
            \(b.hex) c.html
            >>>>>>> other
            """
        let manifest = try #require(Manifest(bytes: Array(text.utf8)))
        #expect(manifest.digests == [DiskPath("a.html"): a, DiskPath("b.html"): b])
    }

    @Test(arguments: ["", "# verbatim manifest 2\n", "something else\n"])
    func `in another form stops a run before anything is touched`(text: String) async throws {
        #expect(Manifest(bytes: Array(text.utf8)) == nil)

        let folder = try TemporaryFolder()
        try folder.shell("mkdir Public && printf '\(text)' > Public/.verbatim-manifest")
        let path = "\(folder.path)/Public/.verbatim-manifest"
        await #expect(throws: PublishingError.unreadableManifest(path: path)) {
            try await folder.publish(["index.html": "Index"])
        }
        #expect(try folder.shell("ls -A . Public") == ".:\nPublic\n\nPublic:\n.verbatim-manifest\n")
    }

    @Test func `can't make a run remove what lies outside the output folder`() async throws {
        let folder = try TemporaryFolder()
        try folder.shell("mkdir Public && printf a > mine && ln -s .. Public/up")
        let text =
            "# verbatim manifest 1\n\(a.hex)  ../mine\n\(a.hex)  up/mine\n\(a.hex)  \(folder.path)/mine\n"
        try AtomicFile.write(Array(text.utf8), to: "\(folder.path)/Public/.verbatim-manifest")
        let publication = try await folder.publish([:])
        #expect(publication.removed == 0)
        #expect(try folder.tree()["mine"] == "a")
    }

    @Test func `isn't looked for behind something else of its name`() async throws {
        let folder = try TemporaryFolder()
        try folder.shell("mkdir -p Public && ln -s ../elsewhere Public/.verbatim-manifest")
        await #expect(
            throws: PublishingError.foreign(paths: [".verbatim-manifest"], output: "\(folder.path)/Public")
        ) {
            try await folder.publish(["index.html": "Index"])
        }
    }
}
