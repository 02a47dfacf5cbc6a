import Foundation
import TestSupport
import Testing

/// `build --single`: the whole briefing as one file.
@Suite struct `A briefing in one file` {
    @Test func `holds every page that's read, each once, in the order of reading`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        let site = try BuiltSite(folder: "\(briefing.path)/Public")
        let page = try singlePage(of: briefing)
        let parts = page.elements.filter { $0.name == "section" && $0["class"] == "page" }.compactMap {
            $0["id"]
        }
        // What's for a folder alone: old addresses, the search, tables to download, and the page for what isn't there.
        let left = site.pages.filter { path, page in
            ["404.html", "data.html", "search.html"].contains(path)
                || page.elements("meta").contains { $0["http-equiv"] == "refresh" }
        }
        #expect(Set(parts) == Set(site.pages.keys).subtracting(left.keys))
        #expect(Set(parts).count == parts.count)
        let chapters = parts.map { $0.prefix { $0 != "/" && $0 != "." } }
        let order = chapters.indices.filter { $0 == 0 || chapters[$0] != chapters[$0 - 1] }.map {
            chapters[$0]
        }
        #expect(
            order == [
                "index", "how-to-read", "topics", "claims", "disagreements", "open", "chronology", "articles",
                "compare", "statements", "actors", "changes", "proof", "pages",
            ]
        )
    }

    @Test func `has one main, contents that lead to each chapter, and nothing for a browser to mend`() throws
    {
        let page = try singlePage(of: try Briefing.fixture())
        #expect(page.faults == [])
        #expect(page.elements("main").count == 1)
        #expect(page.elements("nav").map { $0["aria-label"] } == ["Sections of the site", "Contents"])
        #expect(page.elements.filter { ["region", "navigation"].contains($0["role"]) }.isEmpty)
        let ids = Dictionary(page.ids.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(ids.filter { $0.value > 1 }.isEmpty)
        let links = page.elements.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }
        #expect(links.count > 1000)
        #expect(links.filter { ids[String($0.dropFirst())] == nil } == [])
    }

    @Test(
        .enabled(
            if: PackageFolder.python != nil,
            "html5lib isn't installed in .venv: make it from Tests/requirements.txt"
        ),
        arguments: [[], ["--drafts"], ["--as-of", "2031-03-04"], ["--base-url", "https://example.org/a"]]
    )
    func `is whole as the standard reads it, and allows its own style and script alone`(
        options: [String]
    ) throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--single", "whole.html"] + options)
        #expect(try faults(in: "whole.html", of: briefing) == "")
    }

    @Test(
        .enabled(
            if: PackageFolder.python != nil,
            "html5lib isn't installed in .venv: make it from Tests/requirements.txt"
        )
    )
    func `that isn't whole would be found out`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--single", "whole.html"])
        try briefing.folder.shell(
            """
            sed -i -e 's/ id="contents"/ id="main"/' -e '0,/color-scheme: light dark/s//color-scheme: light/' \
                -e 's/"use strict"/"use"/' -e 's/href="data:[^"]*"/href="icon.svg"/' whole.html
            """
        )
        let found = Set(try faults(in: "whole.html", of: briefing).split(separator: "\n"))
        #expect(
            found == [
                "2 elements have the id 'main'", "'#contents' leads nowhere",
                "href of <link> leads out of the file: 'icon.svg'",
                "the policy doesn't allow each <style> by its hash, and no other",
                "the policy doesn't allow each <script> by its hash, and no other",
            ]
        )
    }

    @Test func `is written once, and has the same bytes with any number of jobs`() throws {
        let briefing = try Briefing.fixture()
        let first = try briefing.run("build", "--single", "whole.html", "--jobs", "1")
        #expect(
            first.output.wholeMatch(of: /\d+ pages in one file of \d+ kB: written \(\d+\.\d\d s\)\n/) != nil,
            "\(first.output)"
        )
        let before = try briefing.folder.traces()
        let second = try briefing.run("build", "--single", "whole.html", "--jobs", "7")
        #expect(second.output.contains(" kB: unchanged ("), "\(second.output)")
        #expect(try briefing.folder.traces() == before)
        #expect(!FileManager.default.fileExists(atPath: "\(briefing.path)/Public"))
    }

    @Test(arguments: [
        (
            ["--single", "a.html", "-o", "site"],
            "--single and --output exclude one another: it's a file or a folder."
        ),
        (["--single", "notes.md"], "--single is the name of a file that ends in .html."),
        (["--single", ""], "--single is the name of a file that ends in .html."),
        (
            ["--single", "Public/all.html"],
            "--single refuses 'Public/all.html': it's in the briefing's folder Public."
        ),
        (
            ["--drafts", "--single", "./Templates/../Templates/frame.html"],
            "--single refuses './Templates/../Templates/frame.html': it's in the briefing's folder Templates."
        ),
    ])
    func `isn't written where it would be in the way`(arguments: [String], message: String) throws {
        let briefing = try Briefing.small()
        let before = try briefing.folder.traces()
        let run = try Run(of: Program.path, ["build"] + arguments, in: briefing.path)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("Error: \(message)\n"), "\(run.errors)")
        #expect(try briefing.folder.traces() == before)
    }

    @Test func `isn't written where something is wrong, and makes the folders around it`() throws {
        let wrong = try Briefing.small(["Content/claims/lost.md": "---\ntopics: []\n---\n"])
        #expect(try wrong.run("build", "--single", "whole.html").status == 1)
        #expect(!FileManager.default.fileExists(atPath: "\(wrong.path)/whole.html"))
        let briefing = try Briefing.small()
        try briefing.build(["--single", "for/mail/whole.html"])
        #expect(try briefing.folder.text("for/mail/whole.html").hasPrefix("<!doctype html>"))
        try briefing.folder.write("", to: "file")
        let run = try briefing.run("build", "--single", "file/whole.html")
        #expect(run.status == 1)
        #expect(run.errors.contains("/file: error[output-failed]: can't "), "\(run.errors)")
    }

    @Test func `holds the pictures of the editors' own theme, and names what it can't`() throws {
        let briefing = try Briefing.small([
            "Content/pages/about.md": "---\ntitle: About\n---\n",
            "Templates/page.md":
                "# {{title}}\n\n<p><img src=\"../theme/dot.svg\" alt=\"A dot\"><img src=\"dash.png\" alt=\"\"></p>\n",
            "Templates/theme/dot.svg": "<svg/>",
            "Templates/theme/style.css": "p { background: url(dot.svg), url(\"dash.png\") }\n",
        ])
        let run = try briefing.run("build", "--single", "whole.html", "--quiet")
        #expect(
            run
                == Run(
                    status: 0,
                    errors: """
                        whole.html: warning[not-embedded]: 'dash.png' isn't in the theme, and is left out
                              = help: put it into Templates/theme

                        1 warning

                        """
                )
        )
        let text = try briefing.folder.text("whole.html")
        let dot = "data:image/svg+xml;base64,PHN2Zy8+"
        #expect(text.contains("<img src=\"\(dot)\" alt=\"A dot\""))
        #expect(text.contains("p { background: url(\"\(dot)\"), url(\"data:,\") }"))
        #expect(!text.contains("src=\"dash.png\""))
    }

    private func singlePage(of briefing: Briefing) throws -> HTMLPage {
        try briefing.build(["--single", "whole.html"])
        return HTMLReader.read(Data(try briefing.folder.text("whole.html").utf8))
    }

    private func faults(in file: String, of briefing: Briefing) throws -> String {
        let python = try #require(PackageFolder.python)
        let script = PackageFolder.path("Tests/EndToEndTests/read_single_file.py")
        let run = try Run(of: python.path, [script, file], in: briefing.path)
        try #require(run.status == 0, "\(run.errors)")
        return run.output
    }
}
