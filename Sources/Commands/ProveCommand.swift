import ArgumentParser
import Content
import Output
import SourceText

/// Proves every quotation and writes the lock.
struct ProveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Prove every quotation against its text, and write Content/quotations.lock.",
        usage: "verbatim prove [<folder>] [<options>]"
    )

    @OptionGroup var project: ProjectOptions
    @OptionGroup var findings: FindingOptions

    func run() async throws {
        let pipeline = Pipeline(project)
        let format = findings.format
        let proven = await pipeline.prove()
        guard let value = proven.value else { throw Report.nothingThere(proven.findings, as: format) }
        var found = proven.findings
        var isWritten = false
        if !Report.fail(found, strict: project.strict) {
            do {
                isWritten = try pipeline.write(LockToWrite(value, insteadOf: value.project.lock))
            } catch {
                found.append(error.finding)
            }
        }
        try Report.settle(found, strict: project.strict, as: format)
        if project.verbose { format.tell("\(ProofReport(value))") }
        guard !project.quiet else { return }
        let state = isWritten ? "lock written" : "lock unchanged"
        let quotations = counted(value.lock.quotations.count, "quotation")
        let texts = counted(value.lock.texts.count, "text")
        let known = value.noteOnTexts == nil ? "proven in \(texts)" : "known from the lock, in \(texts)"
        format.tell("\(quotations) \(known); \(state)")
        for line in WordingReport(value).lines { format.tell(line) }
        if let note = value.noteOnTexts { format.tell(note) }
    }
}
