import Foundation
import TestSupport
import Testing

/// The guides in `docs/`, as free pages of a site that Verbatim builds.
@Suite struct `The documentation` {
    private static let guides = ["tutorial", "writing", "proof", "publishing", "templates", "editors"]
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

    private static let documents =
        ["README.md", "ARCHITECTURE.md"]
        + (guides + references + ["findings"]).map { "docs/\($0).md" }

    @Test(arguments: documents) func `links to files that are there, and to headings that they have`(
        document: String
    ) throws {
        let folder = document.contains("/") ? "docs/" : ""
        for link in try Self.prose(document).matches(of: Self.link) {
            let target = link.output.2.split(
                separator: "#",
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            guard !target[0].contains("//"), !target[0].contains("{{") else { continue }
            let path = target[0].isEmpty ? document : folder + target[0]
            #expect(PackageFolder.has(path), "\(link.output.0)")
            guard target.count == 2 else { continue }
            #expect(try Self.anchors(path).contains(String(target[1])), "\(link.output.0)")
        }
    }

    /// By what GitHub leads to the headings of a document.
    private static func anchors(_ document: String) throws -> Set<String> {
        let headings = try prose(document).matches(of: /(?m)^#+ (.+)$/).map(\.output.1)
        return Set(
            headings.map { heading in
                heading.lowercased().replacing(" ", with: "-")
                    .filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            }
        )
    }

    /// A document without its code.
    private static func prose(_ document: String) throws -> String {
        try String(contentsOfFile: PackageFolder.path(document), encoding: .utf8)
            .replacing(/(?ms)^(`{3,})[^`]*?$.*?^\1$/, with: "").replacing(/`[^`\n]+`/, with: "`code`")
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
