import ArgumentParser
import SourceText

/// Tells of a kind of finding what it means and how it's mended.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a finding means, why it matters, and how it's mended, with examples.",
        discussion: """
            A finding's code stands in brackets: error[unknown-key]. Without a code all of them are listed. \
            Exit status: 0, or 2 if there's no such code.
            """
    )

    @Argument(help: "The code, such as quotation-not-found.", completion: .list(FindingTable.all.map(\.code)))
    var code: String?

    @Flag(help: "Print what's told of all codes as one document in Markdown.")
    var markdown = false

    func validate() throws {
        if markdown, code != nil { throw ValidationError("--markdown prints all codes: leave the code out.") }
    }

    func run() throws {
        do {
            if markdown { return print(try FindingManual().text, terminator: "") }
            guard let code else { return print(FindingTheme.list) }
            // Whoever copies a code may copy its brackets too.
            let bare = code.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
            let name = bare.isEmpty ? code : String(bare)
            guard FindingTable.all.contains(where: { $0.code == name }) else { throw unknown(name) }
            print(try FindingPages.page(on: name).text)
        } catch let problem as FindingPageReader.Problem {
            throw Report.defect("what's told of a finding can't be read: \(problem)")
        }
    }

    private func unknown(_ code: String) -> ExitCode {
        let nearest = nearestName(to: code, among: FindingTable.all.lazy.map(\.code))
        let help = nearest.map { "the nearest is '\($0)'" } ?? "'verbatim explain' lists them all"
        return Report.wrongUsage("no finding has the code '\(code)'; \(help)")
    }
}
