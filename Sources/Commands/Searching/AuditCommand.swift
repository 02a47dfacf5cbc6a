import ArgumentParser
import Content
import JSON
import SourceText

/// Compares the quotations of a manuscript with a folder of texts.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Compare the quotations of any manuscript, word for word, with a folder of texts.",
        usage: "verbatim audit <file> [<folder>] [<options>]",
        discussion: """
            Quoted is what stands between quotation marks, and block quotes of Markdown.

            Exit status: 0 if every quotation of three words or more was found as printed or correctly cut \
            (shorter ones are counted, not checked), 1 if not, 2 for wrong usage.
            """
    )

    @Argument(help: "The manuscript: Markdown (.md) or plain text.", completion: .file())
    var file: String

    @OptionGroup var search: SearchOptions

    func run() async throws {
        let manuscript = Manuscript.read(file)
        guard let read = manuscript.value else { throw Report.nothingThere(manuscript.findings) }
        let (library, isComplete) = try await search.library(without: file)
        let audited = await Auditor.audit(read, in: library, jobs: search.jobs)
        switch search.format {
        case .human: print(AuditReport(audited, of: file, texts: library.texts.count).text)
        case .json: for quotation in audited { print(quotation.json.text) }
        }
        if audited.contains(where: \.fails) || !isComplete { throw ExitCode(1) }
    }
}
