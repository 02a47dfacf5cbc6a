import Digests
import Testing

@testable import Output

/// What saves a run its work: the site that stands there was made from the same, and nobody touched it.
@Suite struct `A site's receipt` {
    private let folder: TemporaryFolder
    private let origin = SiteOrigin(
        inputs: SHA256Digest(of: Array("records, lock, templates".utf8)),
        unread: SHA256Digest(of: Array("how they stand".utf8))
    )

    init() async throws {
        folder = try TemporaryFolder()
        _ = try await folder.publisher().publish(
            FileSet.two,
            madeFrom: origin
        )
    }

    @Test func `lies beside the site, not in it`() throws {
        #expect(
            try folder.tree().keys.sorted() == [
                ".Public.verbatim-receipt", "Public", "Public/.verbatim-manifest", "Public/claims",
                "Public/claims/paid.html", "Public/index.html",
            ]
        )
    }

    @Test func `says of the same site, made from the same, that there's nothing to do`() async throws {
        try folder.shell("mkdir -p Public/.git && echo x > Public/.git/HEAD")
        let files = try FileSet.two
        _ = try await folder.publisher().publish(files, madeFrom: origin)
        let before = try folder.traces()

        let standing = try #require(try await folder.publisher().standing(madeFrom: origin))
        #expect(standing == (try await folder.publisher().publish(files)))
        #expect((standing.made, standing.unchanged, standing.written, standing.foreign) == (2, 2, 0, 1))
        #expect(try folder.traces() == before)
    }

    @Test(
        arguments: [
            "nothing at all": ":",
            "a file is altered": "echo Sold > Public/claims/paid.html",
            "a file is altered, and its size and time are as before":
                "cp -p Public/index.html a; printf INDEX > Public/index.html; touch -r a Public/index.html; rm a",
            "a file is replaced": "cp Public/index.html a; mv a Public/index.html",
            "a file is removed": "rm Public/index.html",
            "the manifest is removed": "rm Public/.verbatim-manifest",
            "somebody adds a file": "touch Public/CNAME",
            "somebody adds a folder": "mkdir Public/own",
            "a file's mode is changed": "chmod 600 Public/index.html",
            "the site is removed": "rm -r Public",
            "the receipt is cut off": "truncate -s 100 .Public.verbatim-receipt",
            "the receipt is another program's": "sed -i 's/receipt 2/receipt 1/' .Public.verbatim-receipt",
            "the receipt is a pipe": "rm .Public.verbatim-receipt; mkfifo .Public.verbatim-receipt",
        ].sorted { $0.key < $1.key }
    )
    func `holds only as long as nobody touches the site`(what: String, script: String) async throws {
        try folder.shell(script)
        let standing = try await folder.publisher().standing(madeFrom: origin)
        #expect((standing != nil) == (what == "nothing at all"))
        let unread = try #require(origin.unread)
        #expect(try await folder.publisher().standing(unread: unread) == standing)
    }

    @Test func `is worth nothing for other input`() async throws {
        let others = SHA256Digest(of: Array("other records".utf8))
        let origin = SiteOrigin(inputs: others, unread: origin.unread)
        #expect(try await folder.publisher().standing(madeFrom: origin) == nil)
        #expect(try await folder.publisher().standing(unread: others) == nil)
    }

    @Test func `holds before anything is read, if that stands as it did`() async throws {
        let unread = try #require(origin.unread)
        #expect(
            try await folder.publisher().standing(unread: unread)
                == folder.publisher().standing(madeFrom: origin)
        )
    }

    @Test func `is of the last run that found the same in files that stand otherwise`() async throws {
        let former = try #require(origin.unread)
        let now = SHA256Digest(of: Array("how they stand now".utf8))
        let same = SiteOrigin(inputs: origin.inputs, unread: now)
        let before = try folder.traces("Public")
        #expect(try await folder.publisher().standing(madeFrom: same)?.unchanged == 2)
        #expect(try await folder.publisher().standing(unread: now)?.unchanged == 2)
        #expect(try await folder.publisher().standing(unread: former) == nil)
        #expect(try folder.traces("Public") == before)

        // Where something has to be told, the next run can't know without reading.
        let told = SiteOrigin(inputs: origin.inputs, unread: nil)
        #expect(try await folder.publisher().standing(madeFrom: told)?.unchanged == 2)
        #expect(try await folder.publisher().standing(unread: now) == nil)
    }

    @Test func `is worth nothing after a run that knew nothing of its input`() async throws {
        _ = try await folder.publisher().publish(FileSet(["index.html": "Another"]))
        #expect(try await folder.publisher().standing(madeFrom: origin) == nil)
    }
}

extension FileSet {
    fileprivate static var two: FileSet {
        get throws { try FileSet(["index.html": "Index", "claims/paid.html": "Paid"]) }
    }
}
