import Foundation
import Glibc
import Testing

@testable import Output

/// One after the other, since signals are for the process as a whole.
@Suite(.serialized) struct `Files changed together` {
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

    /// That which leaves nothing changed.
    private func failure(_ name: String, _ code: CInt) -> FilesTogether.Failure {
        FilesTogether.Failure(
            cause: FileError(.write, "\(folder.path)/\(name)", code: code),
            leftChanged: []
        )
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

    @Test func `are as they were but for one that can't be taken back, and both errors are told`() throws {
        try start()
        let staged = "\(folder.path)/.c.\(OpenFolder.processIdentifier).verbatim-new"
        let left = FileError(.write, "\(folder.path)/b", code: ENOSPC)
        #expect(
            throws: FilesTogether.Failure(cause: FileError(.move, staged, code: EIO), leftChanged: [left])
        ) {
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
        #expect(throws: failure("c", ESTALE)) {
            try FilesTogether.make(changes)
        }
        #expect(try folder.tree() == ["a": "1", "b": "2", "c": "4"])
        try folder.shell("printf 3 > c; printf 5 > moved")
        #expect(throws: failure("moved", EEXIST)) {
            try FilesTogether.make(changes)
        }
        #expect(try folder.tree() == ["a": "1", "b": "2", "c": "3", "moved": "5"])
    }

    @Test func `are all as they were where one is saved before its turn, and that one as saved`() throws {
        try start()
        let path = folder.path
        #expect(throws: failure("c", ESTALE)) {
            try FilesTogether.make(changes) { operation, name in
                if operation == .move, name.text.hasPrefix(".a.") { save("3, and more", as: "\(path)/c") }
                return nil
            }
        }
        #expect(try folder.tree() == ["a": "1", "b": "2", "c": "3, and more"])
    }

    @Test func `can't be taken back where one is saved after its turn, which is told`() throws {
        try start()
        let path = folder.path
        let staged = "\(path)/.c.\(OpenFolder.processIdentifier).verbatim-new"
        let left = FileError(.write, "\(path)/a", code: ESTALE)
        #expect(
            throws: FilesTogether.Failure(cause: FileError(.move, staged, code: EIO), leftChanged: [left])
        ) {
            try FilesTogether.make(changes) { operation, name in
                guard operation == .move, name.text.hasPrefix(".c.") else { return nil }
                save("one, and more", as: "\(path)/a")
                return EIO
            }
        }
        #expect(try folder.tree() == ["a": "one, and more", "b": "2", "c": "3"])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `are all as they're to be, at whatever call somebody wants an end`(signal: CInt) throws {
        let ignored = try signalsIgnored()
        for step in 0... {
            try start()
            let fault = Fault(at: step, .fails, exchanges: true)
            try FilesTogether.make(changes) { operation, path in
                if fault.code(operation, path) != nil { kill(getpid(), signal) }
                return nil
            }
            if fault.count <= step { break }
            #expect(try folder.tree() == ["a": "one", "moved": "two", "c": "three"], "at call \(step)")
        }
        #expect(try signalsIgnored() == ignored)
    }

    /// A line of hexadecimal digits, as the system has it.
    private func signalsIgnored() throws -> String? {
        try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
            .split(separator: "\n").first { $0.hasPrefix("SigIgn:") }.map(String.init)
    }

    @Test func `take away what dead runs left beside them, and nothing of others`() throws {
        try start()
        // The first process is always there; no process has a number as large as that.
        let others = [".b.1.verbatim-new", ".b.new", "b.99999999.verbatim-new", ".99999999.verbatim-new"]
        let dead = [".a.99999999.verbatim-new", ".old.99999999.verbatim-new"]
        try folder.shell("touch \((dead + others).joined(separator: " "))")
        try FilesTogether.make(changes)
        #expect(try folder.tree().keys.sorted() == (["a", "moved", "c"] + others).sorted())
    }
}

private func save(_ text: String, as path: String) {
    #expect(throws: Never.self) { try text.write(toFile: path, atomically: true, encoding: .utf8) }
}
