import Foundation
import Testing

/// Texts that may not be published: nothing of them but the quotations gets out.
@Suite struct `A text of the texts folder` {
    @Test func `leaves no twelve words in any output but the quoted ones`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--drafts", "--output", "drafts"])
        try briefing.build()
        try briefing.folder.shell(
            "sed -i 's/three of the gates stood/four of the gates stood/' Content/articles/*.md"
        )
        let failed = try briefing.run("check")
        #expect(failed.status == 1)

        var outputs = try briefing.folder.files("Public")
        outputs.merge(try briefing.folder.files("drafts").map { ("drafts/\($0)", $1) }) { $1 }
        outputs["quotations.lock"] = Data(try briefing.folder.text("Content/quotations.lock").utf8)
        let printed = outputs.mapValues {
            Self.words(String(decoding: $0, as: UTF8.self)).joined(separator: " ")
        }
        let secrets = try Self.secrets(of: briefing)
        #expect(secrets.count > 50)
        for secret in secrets {
            let leaks = printed.filter { $0.value.contains(secret) }.keys.sorted()
            #expect(leaks == [], "\(secret)")
        }
        // The test finds what is printed: the quotation itself.
        let quoted = "three of the gates stood open from one in the morning"
        #expect(printed.contains { $0.value.contains(quoted) })
    }

    /// All runs of twelve words of the texts that no quotation holds.
    private static func secrets(of briefing: Briefing) throws -> Set<String> {
        let texts = try briefing.folder.files("texts").values.map { String(decoding: $0, as: UTF8.self) }
        let records = try briefing.folder.files("Content").values
            // As bodies are read: without the addresses of links.
            .map { String(decoding: $0, as: UTF8.self).replacing(/\]\([^)]*\)/, with: "]") }
            .map { words($0).joined(separator: " ") }
        let runs = texts.flatMap { text -> [String] in
            let words = words(text)
            return (0...max(0, words.count - 12)).map {
                words[$0..<min(words.count, $0 + 12)].joined(separator: " ")
            }
        }
        return Set(runs).filter { run in !records.contains { $0.contains(run) } }
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
