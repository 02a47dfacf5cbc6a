import Foundation
import Testing

@testable import Output

@Suite struct `An output folder` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.shell("mkdir -p Content/articles Templates elsewhere; ln -s Content alias; echo > file")
    }

    private func error(_ output: String) async -> PublishingError? {
        let spared = ["Content", "Templates", "texts"].map { "\(folder.path)/\($0)" }
        let publisher = SitePublisher(output: output, sparing: spared, jobs: 1, patience: .zero)
        return await #expect(throws: PublishingError.self) {
            _ = try await publisher.publish(FileSet(["index.html": "Index"]))
        }
    }

    @Test(arguments: [
        ("Content", "Content"), ("Content/", "Content"), ("./alias/../Content/articles/..", "Content"),
        ("alias", "Content"), ("", "Content"), ("..", "Content"), ("Templates", "Templates"),
        ("texts", "texts"), ("missing/../texts", "texts"),
    ])
    func `isn't one that holds what the site is made from`(output: String, buried: String) async throws {
        let output = "\(folder.path)/\(output)"
        let before = try folder.traces()
        #expect(await error(output) == .wouldBury(folder: "\(folder.path)/\(buried)", output: output))
        #expect(try folder.traces() == before)
    }

    @Test(arguments: [
        ("Content/site", "Content"), ("alias/a/b", "Content"), ("texts/missing", "texts"),
    ])
    func `doesn't lie among what the site is made from`(output: String, around: String) async throws {
        let output = "\(folder.path)/\(output)"
        let before = try folder.traces()
        #expect(await error(output) == .wouldMix(folder: "\(folder.path)/\(around)", output: output))
        #expect(try folder.traces() == before)
    }

    @Test(arguments: [".git", ".git/site", "Public/../.git"])
    func `doesn't lie among what git keeps`(output: String) async throws {
        let output = "\(folder.path)/\(output)"
        let before = try folder.traces()
        #expect(await error(output) == .wouldMix(folder: ".git", output: output))
        #expect(try folder.traces() == before)
    }

    @Test func `isn't the root of the disk or the home folder`() async throws {
        #expect(await error("/") == .wouldBury(folder: "/", output: "/"))
        #expect(await error("//usr/..") == .wouldBury(folder: "/", output: "//usr/.."))
        let home = try #require(OpenFolder.home)
        #expect(await error(home) == .wouldBury(folder: home, output: home))
    }

    @Test func `may lie beside a folder that's spared, and share the start of its name`() async throws {
        for output in ["Contents", "elsewhere"] {
            let spared = ["\(folder.path)/Content"]
            let publisher = SitePublisher(output: "\(folder.path)/\(output)", sparing: spared, jobs: 1)
            _ = try await publisher.publish(FileSet(["index.html": "Index"]))
            #expect(try folder.site(output) == ["index.html": "Index"])
        }
    }

    @Test func `isn't a file, nor a link that leads nowhere`() async throws {
        #expect(await error("\(folder.path)/file") == .notAFolder(output: "\(folder.path)/file"))
        try folder.shell("ln -s nowhere dangling")
        let dangling = "\(folder.path)/dangling"
        #expect(await error(dangling) == .file(FileError(.find, dangling, code: ELOOP)))
        #expect(
            await error("\(folder.path)/file/x")
                == .file(FileError(.read, "\(folder.path)/file", code: ENOTDIR))
        )
        #expect(try folder.shell("ls -A") == "Content\nTemplates\nalias\ndangling\nelsewhere\nfile\n")
    }

    @Test(.enabled(if: geteuid() == 0, "mounting needs root"))
    func `isn't one on which, or in which, something is mounted`() async throws {
        try folder.shell(
            "mkdir -p Public/media && mount -t tmpfs tmpfs Public/media && echo mine > Public/media/x"
        )
        defer { _ = try? folder.shell("umount --lazy Public/media") }
        #expect(
            await error("\(folder.path)/Public")
                == .mounted(paths: ["media"], output: "\(folder.path)/Public")
        )
        #expect(
            await error("\(folder.path)/Public/media")
                == .mounted(paths: ["."], output: "\(folder.path)/Public/media")
        )
        // Part of the same file system, which only the kernel can tell from an ordinary folder.
        try folder.shell("umount Public/media && mount --bind Content Public/media")
        #expect(
            await error("\(folder.path)/Public")
                == .mounted(paths: ["media"], output: "\(folder.path)/Public")
        )
    }
}
