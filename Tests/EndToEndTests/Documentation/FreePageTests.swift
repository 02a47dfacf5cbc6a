import Foundation
import TestSupport
import Testing

/// The guides in `docs/`, as free pages of a site that Verbatim builds.
@Suite struct `The documentation` {
    private static let guides = ["tutorial", "proof", "publishing", "templates", "editors"]
    /// Those that the program makes.
    ///
    /// `findings` is missing: among its examples is Markdown that isn't taken, in code neither.
    private static let references = ["records", "template-names"]

    @Test func `is built by the program as free pages, all links between them whole`() throws {
        let folder = try TemporaryFolder()
        try folder.write("title: Verbatim\n", to: "Content/site.yml")
        for name in Self.guides + Self.references {
            try folder.write(Self.freePage(name), to: "Content/pages/\(name).md")
        }
        try folder.write("---\ntitle: Findings\n---\n", to: "Content/pages/findings.md")
        let run = try Program.run("build", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        #expect(!run.errors.contains("error["), "\(run.errors)")
        let tutorial = try folder.text("Public/pages/tutorial.html")
        #expect(tutorial.contains("<a href=\"../pages/proof.html\">"))
    }

    @Test(arguments: guides) func `links to files that are there`(name: String) throws {
        for link in try Self.text(name).matches(of: Self.link) {
            let path = link.output.2.split(separator: "#", omittingEmptySubsequences: false)[0]
            guard path != "", !path.contains("//"), !path.contains("{{") else { continue }
            #expect(PackageFolder.has("docs/\(path)"), "\(link.output.0)")
        }
    }

    private static var link: Regex<(Substring, Substring, Substring)> { /\[([^\]\n]*)\]\(([^)\n]*)\)/ }

    private static func text(_ name: String) throws -> String {
        try String(contentsOfFile: PackageFolder.path("docs/\(name).md"), encoding: .utf8)
    }

    /// A guide with its heading as the title, and its links as those of free pages.
    ///
    /// These lead to records, by their names. Links to places and to other files of the repository lead nowhere on a
    /// site, so that of these the words are left.
    private static func freePage(_ name: String) throws -> String {
        let guide = try text(name)
        let title = try #require(guide.prefixMatch(of: /# ([^\n]*)\n/)).output.1
        let body = guide.dropFirst(title.count + 3).replacing(link) { match in
            let (whole, words, target) = match.output
            if target.contains("//") || target.contains("{{") { return String(whole) }
            let file = target.split(separator: "#", omittingEmptySubsequences: false)[0]
            guard file.hasSuffix(".md") else { return String(words) }
            return "[\(words)](page:\(file.dropLast(3)))"
        }
        return "---\ntitle: \"\(title)\"\n---\n\(body)"
    }
}
