import ArgumentParser
import Content
import Output
import SourceText

/// Proves every quotation and writes the lock.
struct ProveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove every quotation against its text, and write Content/quotations.lock."
    )

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let pipeline = Pipeline(project)
        let proven = await pipeline.prove()
        guard let value = proven.value else { throw Report.nothingThere(proven.findings) }
        try Report.settle(proven.findings, strict: project.strict)
        do {
            let isWritten = try pipeline.write(value)
            if project.verbose { print(ProofReport(value)) }
            guard !project.quiet else { return }
            let state = isWritten ? "lock written" : "lock unchanged"
            let quotations = counted(value.lock.quotations.count, "quotation")
            print("\(quotations) proven in \(counted(value.lock.texts.count, "text")); \(state)")
            for line in WordingReport(value).lines { print(line) }
        } catch {
            try Report.settle(PublishingError.file(error).findings, strict: false)
        }
    }
}
