import Foundation
import TestSupport
import Testing

/// What stands under `internal:` is for the desk alone.
@Suite struct `Internal notes` {
    /// A word, a list and a map, in front matter of all forms.
    @Test(arguments: [false, true])
    func `are published nowhere, whatever record holds them`(asLines: Bool) throws {
        let briefing = try Briefing.fixture()
        let script = """
            for file in Content/*/*.md; do
                name=$(basename "$file" .md)
                sed -i "1a internal: { note: zyxxy-$name, more: [zyxxy-list, { deep: zyxxy }] }" "$file"
            done
            """
        try briefing.folder.shell(script)
        if asLines {
            var lines = RecordsAsLines(seed: 7)
            try lines.rewrite(briefing.path)
        }
        let content = try briefing.folder.shell("cat Content/*/*.md Content/*/*.jsonl 2>/dev/null || true")
        #expect(asLines || content.contains("zyxxy-waterways-ministry"))
        try briefing.build()
        #expect(try briefing.run("build", "--quiet", "--single", "site.html").status == 0)
        #expect(try briefing.run("build", "--quiet", "--drafts", "-o", "drafts").status == 0)
        for folder in ["Public", "drafts"] {
            for (name, bytes) in try briefing.folder.files(folder) {
                #expect(!name.contains("zyxxy"))
                #expect(!String(decoding: bytes, as: UTF8.self).contains("zyxxy"), "\(folder)/\(name)")
            }
        }
        #expect(!(try briefing.folder.text("site.html")).contains("zyxxy"))
        for kind in ["articles", "claims", "statements", "actors", "topics", "pages"] {
            for format in ["table", "json", "csv"] {
                let run = try briefing.run("list", kind, "--format", format)
                #expect(run.status == 0)
                #expect(!run.output.contains("zyxxy"), "\(kind) as \(format)")
            }
        }
    }
}
