import SourceText
import Testing

@testable import Output

@Suite struct `What isn't the site's own` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A pipe, a link that leads nowhere, names that aren't text, names that Swift takes for equal, empty
    /// folders, and folders that nobody may write to.
    private let foreign = """
        mkdir -p Public/.git/objects/aa Public/empty/inner Public/locked && cd Public
        echo ref > .git/HEAD && chmod 444 .git/HEAD && touch -d 2001-01-01 .git/HEAD
        ln -s nowhere dangling && ln -s .git alias && mkfifo pipe
        touch $'bytes\\xff\\xfe' $'e\\xcc\\x81' $'\\xc3\\xa9' 'two
        lines'
        echo run > tool.sh && chmod 755 tool.sh
        echo x > locked/x && chmod 555 locked && chmod 700 empty
        """
    private let look = """
        find Public ! -type d ! -name index.html ! -name .verbatim-manifest -printf '%p %y %i %m %T@ %l\\n' | sort
        find Public -type d -printf '%p %m\\n' | sort
        """

    @Test func `is kept as it is, file for file`() async throws {
        try folder.shell(foreign)
        try await folder.publish(["index.html": "1"])
        let before = try folder.shell(look)
        let publication = try await folder.publish(["index.html": "2"])
        #expect(publication.foreign == 10)
        #expect(try folder.shell(look) == before)
        #expect(try folder.shell("ls -A; cat Public/index.html Public/alias/HEAD") == "Public\n2ref\n")
    }

    @Test func `is copied where a file can't have two names`() async throws {
        try folder.shell(foreign + "\nrm pipe")
        let look = look.replacing("%i ", with: "")
        let before = try folder.shell(look)
        try await folder.publish(["index.html": "1"]) { operation, path in
            operation == .carry && !path.text.hasSuffix("dangling") && !path.text.hasSuffix("alias")
                ? 18 : nil
        }
        #expect(try folder.shell(look) == before)
    }

    @Test func `is refused where it stands in the way, all of it at once, and nothing is touched`()
        async throws
    {
        try folder.shell(
            """
            mkdir -p Public/claims Public/folder.html/mine Public/real && cd Public
            echo mine > index.html; echo mine > actors; ln -s real topics; ln -s real/x link.html
            """
        )
        // The folder around it is all that may bear traces: the new tree stood there for a while.
        let before = try folder.traces().split(separator: "\n").dropFirst()
        let site = [
            "index.html": "Index", "actors/kirby.html": "Kirby", "folder.html": "Folder",
            "topics/a.html": "A", "link.html": "Link", "claims/fine.html": "Fine",
        ]
        let error = await #expect(throws: PublishingError.self) { try await folder.publish(site) }
        #expect(
            error
                == .foreign(
                    paths: ["actors", "folder.html", "index.html", "link.html", "topics"],
                    output: "\(folder.path)/Public"
                )
        )
        #expect(try folder.traces().split(separator: "\n").dropFirst() == before)
        #expect(try folder.shell("ls -A") == "Public\n")
    }

    @Test func `becomes ours where its bytes are those of a file of the site`() async throws {
        try folder.shell("mkdir Public && printf Index > Public/index.html && printf Mine > Public/mine")
        let publication = try await folder.publish(["index.html": "Index"])
        #expect((publication.unchanged, publication.written, publication.foreign) == (1, 0, 1))
        try await folder.publish([:])
        #expect(try folder.site() == ["mine": "Mine"])
    }

    @Test func `is left alone in a folder that isn't empty when a site first goes there`() async throws {
        try folder.shell("mkdir -p Public/img && printf Mine > Public/img/logo.svg")
        try await folder.publish(["img/map.svg": "Map"])
        #expect(try folder.site() == ["img/logo.svg": "Mine", "img/map.svg": "Map"])
        try await folder.publish([:])
        #expect(try folder.site() == ["img/logo.svg": "Mine"])
    }
}

@Suite struct `A file of ours that somebody altered` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `is written anew if the site still has it`() async throws {
        try await folder.publish(["index.html": "Index"])
        try folder.shell("printf Altered > Public/index.html; chmod 600 Public/index.html")
        let publication = try await folder.publish(["index.html": "Index"])
        #expect((publication.written, publication.altered) == (1, []))
        #expect(try folder.shell("stat -c %a Public/index.html; cat Public/index.html") == "600\nIndex")
    }

    @Test func `is kept and reported if the site has it no longer, and isn't ours from then on`() async throws
    {
        try await folder.publish(["index.html": "Index", "old.html": "Old"])
        try folder.shell("printf Altered > Public/old.html")
        let publication = try await folder.publish(["index.html": "Index"])
        #expect((publication.removed, publication.altered, publication.foreign) == (0, ["old.html"], 0))
        #expect(try folder.site() == ["index.html": "Index", "old.html": "Altered"])
        #expect(
            publication.findings(output: "Public").map(\.message) == [
                "the site has this file no longer, but it was altered by hand and is kept"
            ]
        )

        let again = try await folder.publish(["index.html": "Index"])
        #expect((again.altered, again.foreign) == ([], 1))
        await #expect(throws: PublishingError.foreign(paths: ["old.html"], output: "\(folder.path)/Public")) {
            try await folder.publish(["index.html": "Index", "old.html": "Old"])
        }
    }

    @Test func `is kept in the way of a new folder`() async throws {
        try await folder.publish(["a": "A"])
        try folder.shell("printf Altered > Public/a")
        await #expect(throws: PublishingError.foreign(paths: ["a"], output: "\(folder.path)/Public")) {
            try await folder.publish(["a/b": "B"])
        }
        #expect(try folder.site() == ["a": "Altered"])
    }
}
