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

    @Option(
        help: "Build the site as it was known on a day, such as 2022-12-31; needs --output like --drafts.",
        transform: DayOption.init
    )
    var asOf: DayOption?

    func validate() throws {
        guard output != "" else { throw ValidationError("--output is the name of a folder.") }
        if drafts { try refusePublished("--drafts", "drafts mustn't get into the published folder") }
        if asOf != nil {
            try refusePublished("--as-of", "an earlier state mustn't replace the published one")
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

        // An earlier state stands elsewhere than the site of site.yml.
        let options = SiteOptions(
            includesDrafts: drafts,
            baseURL: baseURL ?? (asOf == nil ? value.corpus.settings.baseURL : nil)
        )
        let shown = asOf.map { briefing.known(on: $0.day) } ?? briefing
        if let asOf {
            let articles = project.location.path("Content/articles")
            let findings = NothingKnown.findings(
                shown.corpus.corpus,
                of: briefing.corpus.corpus,
                on: asOf.day,
                in: articles
            )
            try Report.settle(findings, strict: project.strict)
        }
        let plan = await pipeline.plan(shown, options)
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

    /// An option for sites that aren't to be published needs a folder of their own.
    private func refusePublished(_ option: String, _ reason: String) throws {
        guard let output else { throw ValidationError("\(option) needs --output: \(reason).") }
        if isPublished(output) {
            throw ValidationError("\(option) refuses '\(output)': it's in the folder that is published.")
        }
    }

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
