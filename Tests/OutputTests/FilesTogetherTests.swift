import Foundation
import Glibc
import Testing

@testable import Output

@Suite struct `Files changed together` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func change(_ name: String, _ old: String, _ new: String, to newName: String? = nil)
        -> FilesTogether.Change
    {
        FilesTogether.Change(
            path: "\(folder.path)/\(name)",
            old: Array(old.utf8),
            new: Array(new.utf8),
            newPath: "\(folder.path)/\(newName ?? name)"
        )
    }

    private var changes: [FilesTogether.Change] {
        [change("a", "1", "one"), change("b", "2", "two", to: "moved"), change("c", "3", "three")]
    }

    private func start() throws {
        try folder.shell("rm -rf * .[a-z]*; printf 1 > a; printf 2 > b; printf 3 > c; chmod 604 b")
    }

    @Test func `are all as they're to be, modes kept, and one is moved`() throws {
        try start()
        try FilesTogether.make(changes)
        #expect(try folder.tree() == ["a": "one", "moved": "two", "c": "three"])
        #expect(try folder.shell("stat -c %a moved") == "604\n")
    }

    @Test func `are all as they were, at whatever call one of them fails`() throws {
        for step in 0... {
            try start()
            let fault = Fault(at: step, .fails, exchanges: true)
            let isDone = (try? FilesTogether.make(changes, faults: fault.code)) != nil
            if fault.count <= step { break }
            let tree = try folder.tree()
            if isDone {
                // Nothing but the taking away of what stood beside a file may fail without a word.
                #expect(tree.filter { !$0.key.hasPrefix(".") } == ["a": "one", "moved": "two", "c": "three"])
            } else {
                #expect(
                    tree.filter { !$0.key.hasPrefix(".") } == ["a": "1", "b": "2", "c": "3"],
                    "at call \(step)"
                )
                #expect(try folder.shell("stat -c %a b") == "604\n")
            }
        }
    }

    @Test func `are as they were but for one that can't be taken back, and the first error is told`() throws {
        try start()
        let staged = "\(folder.path)/.c.\(OpenFolder.processIdentifier).verbatim-new"
        #expect(throws: FileError(.move, staged, code: EIO)) {
            try FilesTogether.make(changes) { operation, path in
                let isTaken = operation == .move && path.text.hasPrefix(".c.")
                let isTakenBack = operation == .write && path.text == "b"
                return isTaken ? EIO : isTakenBack ? ENOSPC : nil
            }
        }
        #expect(try folder.tree() == ["a": "1", "moved": "two", "c": "3"])
    }

    @Test func `aren't touched where one was changed meanwhile, or a place is taken`() throws {
        try start()
        try folder.shell("printf 4 > c")
        #expect(throws: FileError(.write, "\(folder.path)/c", code: ESTALE)) {
            try FilesTogether.make(changes)
        }
        #expect(try folder.tree() == ["a": "1", "b": "2", "c": "4"])
        try folder.shell("printf 3 > c; printf 5 > moved")
        #expect(throws: FileError(.write, "\(folder.path)/moved", code: EEXIST)) {
            try FilesTogether.make(changes)
        }
        #expect(try folder.tree() == ["a": "1", "b": "2", "c": "3", "moved": "5"])
    }
}
