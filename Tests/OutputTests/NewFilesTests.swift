import Foundation
import Testing

@testable import Output

@Suite struct `New files` {
    @Test func `are written with the folders around them, where nothing stands`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let files = NewFiles([("a/b/c.txt", Array("words".utf8)), ("d.txt", [])], in: folder + "/new")
        #expect(try files.taken() == [])
        try files.write()
        #expect(try String(contentsOfFile: folder + "/new/a/b/c.txt", encoding: .utf8) == "words")
        #expect(try files.taken() == ["a/b/c.txt", "d.txt"])
    }

    @Test func `overwrite nothing, and are taken back where one stands in the way`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data("mine".utf8).write(to: URL(filePath: folder + "/b.txt"))
        let files = NewFiles([("a.txt", []), ("b.txt", Array("words".utf8))], in: folder)
        #expect(throws: FileError.self) { try files.write() }
        #expect(try String(contentsOfFile: folder + "/b.txt", encoding: .utf8) == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["b.txt"])
    }

    @Test func `are taken back with the folders around them, at whatever call one of them fails`() throws {
        for step in 0... {
            let folder = try TemporaryFolder()
            let fault = Fault(at: step, .fails, exchanges: true)
            let files = NewFiles(
                [("a/b/c.txt", Array("words".utf8)), ("a/d.txt", Array("more".utf8))],
                in: folder.path + "/new"
            )
            let isDone = (try? files.write(faults: fault.code)) != nil
            if fault.count <= step { break }
            #expect(!isDone)
            #expect(try folder.tree() == [:], "at call \(step)")
        }
    }

    @Test(arguments: [
        ("/a/b", "/a/b", "."), ("/a/b/c", "/a/b", "c"), ("/a/c", "/a/b", "../c"), ("/c", "/a/b", "../../c"),
        ("/a/bc", "/a/b", "../bc"),
    ])
    func `are found from a folder by a relative path`(path: String, folder: String, expected: String) throws {
        let root = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: root) }
        let from = try ResolvedPath(root + folder)
        #expect(try ResolvedPath(root + path).path(from: from) == expected)
    }

    private static func folder() throws -> String {
        let path = NSTemporaryDirectory() + "verbatim-new-files-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }
}
