import ArgumentParser
import Foundation

/// Shows results as a table and as a picture.
struct CompareShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print the results as a Markdown table, and draw them."
    )

    @Argument(help: "The file with the results.", completion: .file())
    var results: String

    @Option(help: "A file for the table, which is printed too.", completion: .file())
    var table: String?

    @Option(help: "A file for the picture, in SVG.", completion: .file())
    var picture: String?

    func run() throws {
        let results = try Results(contentsOf: self.results)
        let markdown = ResultsTable(results).markdown
        print(markdown)
        if let table { try (markdown + "\n").write(toFile: table, atomically: true, encoding: .utf8) }
        if let picture {
            try ResultsPicture(results).svg
                .write(toFile: picture, atomically: true, encoding: .utf8)
        }
    }
}
