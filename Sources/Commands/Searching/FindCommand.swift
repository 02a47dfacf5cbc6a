import ArgumentParser
import Content
import JSON
import Quotations

/// Finds words in all texts.
struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find words in all texts, and print passages ready to paste.",
        usage: "verbatim find <words> [<folder>] [<options>]",
        discussion: """
            Quotation marks around the words are left out. Where no text has them as you type them, capital and small \
            letters count as the same, and it's said.

            Exit status: 0 if the words stand in a text, 1 if they don't, 2 for wrong usage.
            """
    )

    @Argument(help: "The words to look for, in quotation marks.")
    var words: String

    @OptionGroup var search: SearchOptions

    @Option(help: "How many places are printed at the most.")
    var most = 20

    func validate() throws {
        guard Quotation(words).wordCount > 0 else { throw ValidationError("there are no words to look for.") }
        guard most > 0 else { throw ValidationError("--most is at least 1.") }
    }

    func run() async throws {
        let (library, isComplete) = try await search.library()
        let found = await Finder.find(words, in: library, search.location, most: most, jobs: search.jobs)
        switch search.format {
        case .human: print(FindReport(found, texts: library.texts.count).text)
        case .json: for passage in found.passages { print(passage.json.text) }
        }
        if found.found == 0 || !isComplete { throw ExitCode(1) }
    }
}
