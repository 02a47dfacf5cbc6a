import ArgumentParser
import Content
import SourceText

/// Does everything that a build does, but writes nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what's wrong with the briefing, and write nothing.",
        usage: "verbatim check [<folder>] [<options>]"
    )

    @OptionGroup var project: ProjectOptions
    @OptionGroup var findings: FindingOptions

    func run() async throws {
        let pipeline = Pipeline(project)
        let proven = await pipeline.prove()
        guard let value = proven.value else {
            throw Report.nothingThere(proven.findings, as: findings.format)
        }
        EndOfProcess.keep(value)
        let checked = await pipeline.check(Diagnosed(value, proven.findings))
        try Report.settle(checked.findings, strict: project.strict, as: findings.format)
        if project.verbose { findings.format.tell("\(ProofReport(value))") }
        guard !project.quiet else { return }
        let corpus = value.corpus
        let claims = counted(corpus.claims.count, "claim")
        let articles = counted(corpus.articles.count, "article")
        let known = value.noteOnTexts == nil ? "proven" : "known from the lock"
        findings.format.tell(
            "\(claims), \(articles); \(counted(corpus.quotations.count, "quotation")) \(known)"
        )
        if let note = value.noteOnTexts { findings.format.tell(note) }
    }
}
