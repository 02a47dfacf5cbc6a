import Foundation
import Testing

@testable import Output

@Suite struct `A file written at one instant` {
    private let folder: TemporaryFolder
    private var path: String { "\(folder.path)/quotations.lock" }

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `is made, then replaced with its mode kept`() throws {
        #expect(try AtomicFile.write(Array("one".utf8), to: path))
        try folder.shell("chmod 604 quotations.lock")
        #expect(try AtomicFile.write(Array("two".utf8), to: path))
        #expect(try folder.shell("ls -A; stat -c %a *; cat *") == "quotations.lock\n604\ntwo")
    }

    @Test func `isn't touched if it holds the bytes already`() throws {
        try AtomicFile.write(Array("one".utf8), to: path)
        let before = try folder.traces()
        #expect(try !AtomicFile.write(Array("one".utf8), to: path))
        #expect(try folder.traces() == before)
    }

    @Test func `is written where a symbolic link leads`() throws {
        try folder.shell("mkdir real && echo old > real/lock && ln -s real/lock quotations.lock")
        try AtomicFile.write(Array("new".utf8), to: path)
        #expect(try folder.tree() == ["real": "/", "real/lock": "new", "quotations.lock": "→ real/lock"])
    }

    @Test(arguments: ["old", nil], Fault.Manner.allCases)
    func `has its old bytes or its new ones, at whatever call the run ends`(
        old: String?,
        manner: Fault.Manner
    ) throws {
        for step in 0... {
            try folder.shell("rm -rf * .quotations*")
            if let old { try AtomicFile.write(Array(old.utf8), to: path) }
            let fault = Fault(at: step, manner, exchanges: true)
            let written = try? AtomicFile.write(Array("new".utf8), to: path, faults: fault.code)
            if fault.count <= step { break }
            let present = try folder.tree()["quotations.lock"]
            #expect(present == (written == true ? "new" : old), "at call \(step)")
            if manner == .fails { #expect(try folder.tree().count == (present == nil ? 0 : 1)) }
            try AtomicFile.write(Array("new".utf8), to: path)
            #expect(try folder.tree() == ["quotations.lock": "new"], "at call \(step)")
        }
    }

    @Test func `needs a folder, and isn't one`() {
        let lost = "\(folder.path)/missing/lock"
        #expect(throws: FileError(.read, "\(folder.path)/missing", code: ENOENT)) {
            try AtomicFile.write([], to: lost)
        }
        #expect(throws: FileError(.write, folder.path, code: EISDIR)) {
            try AtomicFile.write([], to: folder.path + "/.")
        }
    }
}
