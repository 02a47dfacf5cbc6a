import ArgumentParser
import Content
import Output
import Site
import SourceText

/// Builds the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the website, if nothing is wrong with it."
    )

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .shortAndLong,
        help: "The folder to write the site to (default: Public in the project's folder).",
        completion: .directory
    )
    var output: String?

    @Option(help: "Where the site will stand on the web, in place of base-url in site.yml.")
    var baseURL: String?

    @Flag(help: "Include claims that are drafts; needs --output with a folder that isn't the published one.")
    var drafts = false

    func validate() throws {
        guard output != "" else { throw ValidationError("--output is the name of a folder.") }
        if drafts, output == nil {
            throw ValidationError("--drafts needs --output: drafts mustn't get into the published folder.")
        }
        if drafts, let output, isPublished(output) {
            throw ValidationError("--drafts refuses '\(output)': it's in the folder that is published.")
        }
        if let baseURL, !(baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://")) {
            throw ValidationError("--base-url is an address that begins with https://.")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let pipeline = Pipeline(project)
        let proven = await pipeline.prove()
        guard let value = proven.value else { throw Report.nothingThere(proven.findings) }
        let checked = await pipeline.check(Diagnosed(value, proven.findings))
        try Report.settle(checked.findings, strict: project.strict)
        guard let briefing = checked.value else {
            throw Report.defect("no error was found, yet there's no checked briefing")
        }

        let options = SiteOptions(
            includesDrafts: drafts,
            baseURL: baseURL ?? value.corpus.settings.baseURL
        )
        let plan = await pipeline.plan(briefing, options)
        let target = output ?? published
        do {
            let publication = try await pipeline.write(plan, of: value.project, to: target)
            _ = try pipeline.write(value)
            try Report.settle(publication.findings(output: target), strict: project.strict)
            if project.verbose { print(ProofReport(value)) }
            if !project.quiet { print(summary(publication, ContinuousClock.now - start)) }
        } catch let error as PublishingError {
            try Report.settle(error.findings, strict: false)
        } catch let error as FileError {
            try Report.settle(PublishingError.file(error).findings, strict: false)
        }
    }

    private var published: String { project.location.path("Public") }

    /// Whether a folder, which needn't be there yet, is the published one or lies in it.
    private func isPublished(_ folder: String) -> Bool {
        guard let folder = try? ResolvedPath(folder), let published = try? ResolvedPath(published) else {
            return false
        }
        return published.contains(folder)
    }

    private func summary(_ publication: Publication, _ duration: Duration) -> String {
        let seconds = duration.formatted
        let details =
            "\(publication.written) written, \(publication.unchanged) unchanged, \(publication.removed) removed"
        return "\(counted(publication.made, "file")): \(details) (\(seconds) s)"
    }
}
