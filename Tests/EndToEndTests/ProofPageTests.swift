import Foundation
import Testing

/// What an auditor can check without the program.
@Suite struct `The page of proofs` {
    @Test func `gives each source's text by the SHA-256 that its file has`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        let page = try briefing.folder.text("Public/proof.html")
        let digests = try briefing.folder.shell("cd texts; sha256sum hill-gazette.md river-agency.txt")
            .split(separator: "\n").map { String($0.prefix(64)) }
        #expect(digests.count == 2)
        for (source, digest) in zip(["hill-gazette", "river-agency"], digests) {
            let link = "<a href=\"proof/\(source).html\">"
            let rows = page.pieces(from: "<tr>", to: "</tr>").filter { $0.contains(link) }
            #expect(rows.count == 1, "\(source)")
            #expect(rows.first?.contains("<code>\(digest)</code>") == true, "\(source)")
        }
    }
}
