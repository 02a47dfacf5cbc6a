import Foundation
import TestSupport
import Testing

/// `docs/writing.md`: what it says that pages say.
@Suite struct `The guide to writing records` {
    private let rows: [[Substring]]

    /// Takes the rows of its tables, without heads and rules.
    init() throws {
        let guide = try String(contentsOfFile: PackageFolder.path("docs/writing.md"), encoding: .utf8)
        rows = guide.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }.map { line in
            line.split(separator: "|").map {
                $0.drop { $0 == " " || $0 == "`" }.prefix { $0 != "`" }
            }.map { $0.last == " " ? $0.dropLast() : $0 }
        }
    }

    @Test func `shows dates as pages print them`() throws {
        let dates = rows.filter { $0.count == 2 }
        #expect(dates.count > 10)
        let folder = try TemporaryFolder()
        try folder.write("title: Dates\n", to: "Content/site.yml")
        for (number, row) in dates.enumerated() {
            let claim = "---\nclaim: It was so, says number \(number).\nhappened: \"\(row[0])\"\n---\n"
            try folder.write(claim, to: "Content/claims/date-\(number).md")
        }
        let run = try Program.run("build", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        for (number, row) in dates.enumerated() {
            let page = Self.words(of: try folder.text("Public/claims/date-\(number).html"))
            #expect(page.contains("Said to have happened \(row[1]) "), "\(row)\n\(page)")
        }
    }

    @Test func `shows values of points as pages print them`() throws {
        let values = rows.filter { $0.count == 3 }
        #expect(values.count > 8)
        let points = values.enumerated().map { "  point-\($0): \($1[0])" }.joined(separator: "\n")
        let says = values.enumerated().map { "          point-\($0): \"\($1[1])\"" }.joined(separator: "\n")
        let folder = try TemporaryFolder()
        try folder.write("title: Values\ntexts: texts\n", to: "Content/site.yml")
        try folder.write("The bridge had two cracks.\n", to: "texts/gazette.txt")
        try folder.write(
            "---\nclaim: There were cracks in the bridge.\npoints:\n\(points)\n---\n",
            to: "Content/claims/cracks.md"
        )
        try folder.write(
            """
            ---
            title: Cracks
            text: gazette.txt
            passages:
              - quote: The bridge had two cracks
                bears-on:
                  - claim: cracks
                    stance: asserts
                    says:
            \(says)
            ---

            """,
            to: "Content/articles/gazette.md"
        )
        let run = try Program.run("build", in: folder.path)
        #expect(run.status == 0, "\(run.errors)")
        let page = Self.words(of: try folder.text("Public/claims/cracks.html"))
        for row in values { #expect(page.contains("[\(row[2])]"), "\(row)\n\(page)") }
    }

    private static func words(of page: String) -> String {
        page.replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
    }
}
