import Foundation
import SourceText
import Testing

@testable import Output

@Suite struct `A run that fails or dies at any call` {
    private let old = ["index.html": "Old", "gone/a.html": "A", "same/b.html": "B", "turn": "Turn"]
    private let new = ["index.html": "New", "made/c.html": "C", "same/b.html": "B", "turn/x": "X"]
    private let mine =
        "mkdir -p Public/.git/refs Public/same/mine; printf ref > Public/.git/HEAD; ln -s x Public/link"

    /// What the folder holds: the site with what isn't ours, in order.
    private func site(_ files: [String: String]) -> [String: String] {
        files.merging([".git/HEAD": "ref", "link": "→ x"]) { $1 }
    }

    @Test(arguments: Fault.Manner.allCases, [true, false])
    func `leaves the old site or the new one, whole`(manner: Fault.Manner, exchanges: Bool) async throws {
        var outcomes: [String: Int] = [:]
        for step in 0... {
            let folder = try TemporaryFolder()
            try folder.shell(mine)
            try await folder.publish(old)
            let fault = Fault(at: step, manner, exchanges: exchanges)
            let publisher = folder.publisher(jobs: 1, faults: fault.code)
            var error: PublishingError?
            do throws(PublishingError) {
                _ = try await publisher.publish(FileSet(new))
            } catch let caught {
                error = caught
            }
            if fault.count <= step { break }

            let context: Comment = "at call \(step): \(String(describing: error))"
            let stands = FileManager.default.fileExists(atPath: "\(folder.path)/Public")
            if stands {
                let present = try folder.site()
                #expect(present == site(old) || present == site(new), context)
                if error == nil { #expect(present == site(new), context) }
                outcomes[present == site(old) ? "old" : "new", default: 0] += 1
            } else {
                #expect(manner == .dies && !exchanges, context)
                #expect(try folder.site(".Public.verbatim-retired") == site(old), context)
                outcomes["missing", default: 0] += 1
            }
            if manner == .fails, error != nil {
                #expect(try folder.site() == site(old), context)
                #expect(try folder.shell("ls -A") == "Public\n", context)
            }

            try await folder.publish(new)
            #expect(try folder.site() == site(new), context)
            #expect(try folder.tree("Public")["same/mine"] == "/", context)
            #expect(try folder.shell("ls -A") == "Public\n", context)
        }
        // The steps did run, and on both sides of the exchange.
        #expect((outcomes["old"] ?? 0) > 30 && (outcomes["new"] ?? 0) > 10)
        #expect((outcomes["missing"] != nil) == (manner == .dies && !exchanges))
    }

    @Test(arguments: Fault.Manner.allCases)
    func `leaves no site or a whole one where there was none`(manner: Fault.Manner) async throws {
        for step in 0... {
            let folder = try TemporaryFolder()
            let fault = Fault(at: step, manner, exchanges: true)
            _ = try? await folder.publisher(jobs: 1, faults: fault.code).publish(FileSet(new))
            if fault.count <= step { break }
            if try folder.tree()["Public"] != nil { #expect(try folder.site() == new, "at call \(step)") }
            try await folder.publish(new)
            #expect(try folder.site() == new, "at call \(step)")
            #expect(try folder.shell("ls -A") == "Public\n", "at call \(step)")
        }
    }

    @Test func `is made good by the next run, also if that dies in its turn`() async throws {
        let folder = try TemporaryFolder()
        try folder.shell(mine)
        try await folder.publish(old)
        // Between the two renames: the old site has only its second name.
        let between = Fault(at: .max, .fails, exchanges: false)
        _ = try? await folder.publisher(jobs: 1) { operation, path in
            if path.text.contains("staging") && operation == .move { return EIO }
            if path.text.contains("retired") && operation == .move { return EIO }
            return between.code(operation, path)
        }.publish(FileSet(new))
        try #require(try folder.site(".Public.verbatim-retired") == site(old))
        for step in 0... {
            let fault = Fault(at: step, .dies, exchanges: false)
            _ = try? await folder.publisher(jobs: 1, faults: fault.code).publish(FileSet(new))
            if fault.count <= step { break }
            let name = try folder.tree()["Public"] == nil ? ".Public.verbatim-retired" : "Public"
            let present = try folder.site(name)
            #expect(present == site(old) || present == site(new), "at call \(step)")
        }
        #expect(try folder.site() == site(new))
        #expect(try folder.shell("ls -A") == "Public\n")
    }

    @Test func `says so if only the former site couldn't be removed`() async throws {
        let folder = try TemporaryFolder()
        try await folder.publish(old)
        let publication = try await folder.publish(new) { operation, path in
            operation == .remove && path.text == ".Public.verbatim-staging/index.html" ? EACCES : nil
        }
        #expect(try folder.site() == new)
        #expect(
            publication.leftover?.description
                == "can't remove '\(folder.path)/.Public.verbatim-staging/index.html': permission denied"
        )
        #expect(publication.findings(output: "Public").map(\.kind.code) == ["leftover-output"])
    }

    @Test(.enabled(if: geteuid() == 0, "a disk of a certain size is mounted as root"))
    func `for want of space leaves the old site, whole, and says what's wrong`() async throws {
        let outer = try TemporaryFolder()
        try outer.shell("mkdir disk && mount -t tmpfs -o size=256k tmpfs disk")
        defer { _ = try? outer.shell("umount --lazy disk") }
        let disk = try TemporaryFolder(in: "\(outer.path)/disk")
        try await disk.publish(old)
        let big = (0..<100).map { number in
            OutputFile(path: "big/\(number).html") { [UInt8](repeating: 0x41, count: 10_000) }
        }
        let error = await #expect(throws: PublishingError.self) {
            try await disk.publisher().publish(FileSet(big))
        }
        let message = try #require(error?.findings.first?.message)
        #expect(message.hasSuffix("no space left on the disk"))
        #expect(try disk.site() == old)
        #expect(try disk.shell("ls -A") == "Public\n")
    }
}

@Suite struct `Two runs at once` {
    private let one = Dictionary(uniqueKeysWithValues: (0..<200).map { ("f\($0)", "one") })
    private let other = Dictionary(uniqueKeysWithValues: (100..<300).map { ("f\($0)", "other") })

    @Test func `come one after the other`() async throws {
        let folder = try TemporaryFolder()
        let sites = [one, other]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for run in 0..<12 {
                group.addTask { try await folder.publish(sites[run % 2]) }
            }
            try await group.waitForAll()
        }
        let present = try folder.site()
        #expect(present == one || present == other)
        #expect(try folder.shell("ls -A") == "Public\n")
    }

    @Test func `don't wait for each other longer than they're told to`() async throws {
        let folder = try TemporaryFolder()
        let holder = try OpenFolder(folder.path)
        try #require(try holder.lock())
        await #expect(throws: PublishingError.busy(output: "\(folder.path)/Public")) {
            try await folder.publisher(patience: .milliseconds(50)).publish(FileSet(one))
        }
        holder.unlock()
        try await folder.publish(one)
        #expect(try folder.site() == one)
    }
}
