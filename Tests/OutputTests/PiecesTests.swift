import Testing

@testable import Output

@Suite struct `A file that's made in pieces` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func publish(_ pieces: [String]) async throws -> Publication {
        let file = OutputFile(
            paths: ["data/all.csv"],
            pieces: { take in
                for piece in pieces { take(0, Array(piece.utf8)) }
            }
        )
        return try await folder.publisher().publish(FileSet([file]))
    }

    private var manifestHolds: Bool {
        get throws {
            try folder.shell("cd Public && sha256sum --check .verbatim-manifest") == "data/all.csv: OK\n"
        }
    }

    @Test(arguments: [[], [""], ["one"], ["one ", "two ", "three"], ["one ", "", "two"]])
    func `is their sum`(pieces: [String]) async throws {
        #expect(try await publish(pieces).written == 1)
        #expect(try folder.site() == ["data/all.csv": pieces.joined()])
        #expect(try manifestHolds)
    }

    /// Longer than what's read at a time.
    private static let long = String(repeating: "long ", count: 20_000)

    @Test(arguments: [
        (["one ", "two ", "three"], ["one ", "two ", "three"]),
        (["one two", " three"], ["one ", "two ", "three"]),
        ([long, long], [long + long]),
    ])
    func `isn't touched if the same bytes stand there`(old: [String], new: [String]) async throws {
        _ = try await publish(old)
        let before = try folder.traces()
        let publication = try await publish(new)
        #expect((publication.written, publication.unchanged) == (0, 1))
        #expect(try folder.traces() == before)
    }

    @Test(arguments: [
        ["other ", "two ", "three"], ["one ", "other ", "three"], ["one ", "two ", "other"],
        ["one ", "two "],
        ["one "], [""], ["one ", "two ", "three", " four"], ["one ", "two ", "three four"],
        [long, long, "!"],
    ])
    func `takes the place of another, from the first piece on that differs`(new: [String]) async throws {
        _ = try await publish(["one ", "two ", "three"])
        try folder.shell("chmod 440 Public/data/all.csv")
        let publication = try await publish(new)
        #expect((publication.written, publication.unchanged) == (1, 0))
        #expect(try folder.site() == ["data/all.csv": new.joined()])
        #expect(try manifestHolds)
        #expect(try folder.shell("stat -c %a Public/data/all.csv") == "440\n")
    }

    @Test func `may differ far behind its beginning`() async throws {
        _ = try await publish([Self.long, Self.long, "end"])
        _ = try await publish([Self.long, Self.long, "another"])
        #expect(try folder.site() == ["data/all.csv": Self.long + Self.long + "another"])
        #expect(try manifestHolds)
    }

    @Test func `leaves somebody else's file alone, even one that begins alike`() async throws {
        try folder.shell("mkdir -p Public/data && printf 'one two' > Public/data/all.csv")
        await #expect(
            throws: PublishingError.foreign(paths: ["data/all.csv"], output: "\(folder.path)/Public")
        ) {
            try await publish(["one ", "other"])
        }
        #expect(try folder.site() == ["data/all.csv": "one two"])
        #expect(try folder.shell("ls -A") == "Public\n")
    }
}

@Suite struct `Files that are made together` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func publish(_ pieces: [(file: Int, text: String)]) async throws -> Publication {
        let files = OutputFile(
            paths: ["data/all.csv", "data/all.json"],
            pieces: { take in
                for piece in pieces { take(piece.file, Array(piece.text.utf8)) }
            }
        )
        return try await folder.publisher().publish(FileSet([files]))
    }

    @Test func `each have their own pieces`() async throws {
        let publication = try await publish([(0, "a"), (1, "[a"), (1, ", b"), (0, ",b"), (1, "]")])
        #expect((publication.made, publication.written) == (2, 2))
        #expect(try folder.site() == ["data/all.csv": "a,b", "data/all.json": "[a, b]"])
    }

    @Test func `are written only where their own bytes are new`() async throws {
        _ = try await publish([(0, "a"), (1, "[a]")])
        let publication = try await publish([(0, "a"), (1, "[b]")])
        #expect((publication.unchanged, publication.written) == (1, 1))
        #expect(try folder.site() == ["data/all.csv": "a", "data/all.json": "[b]"])
    }

    @Test func `stand beside no other file with one of their paths`() async throws {
        let files = OutputFile(paths: ["all.csv", "all.json"], pieces: { _ in })
        let other = OutputFile(path: "all.json") { [] }
        await #expect(throws: PublishingError.paths([.collision(path: "all.json", other: "all.json")])) {
            _ = try await folder.publisher().publish(FileSet([files, other]))
        }
    }
}

@Suite struct `A site whose files come one set after the other` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func publish(_ sets: [String: String]...) async throws -> Publication {
        try await folder.publisher().publish { site throws(PublishingError) in
            for set in sets { try await site.add(FileSet(set)) }
        }
    }

    @Test func `holds them all`() async throws {
        let publication = try await publish(["search/a.js": "A"], ["index.html": "Index", "b/c.html": "C"])
        #expect((publication.made, publication.written) == (3, 3))
        #expect(try folder.site() == ["search/a.js": "A", "index.html": "Index", "b/c.html": "C"])

        let again = try await publish(["index.html": "Index"], [:], ["search/a.js": "B"])
        #expect((again.made, again.unchanged, again.written, again.removed) == (2, 1, 1, 1))
        #expect(try folder.site() == ["search/a.js": "B", "index.html": "Index"])
    }

    @Test func `isn't published if two of them can't stand beside each other`() async throws {
        _ = try await publish(["index.html": "Old"])
        await #expect(throws: PublishingError.paths([.collision(path: "a/b", other: "A/B")])) {
            try await publish(["A/B": "1", "index.html": "New"], ["a/b": "2"])
        }
        #expect(try folder.site() == ["index.html": "Old"])
        #expect(try folder.shell("ls -A") == "Public\n")
    }
}
