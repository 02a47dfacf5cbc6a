import ArgumentParser
import Content
import Digests
import Glibc
import Output
import Site
import SourceText

/// Builds the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build the website, if nothing is wrong with it.",
        usage: "verbatim build [<folder>] [<options>]"
    )

    @OptionGroup var project: ProjectOptions
    @OptionGroup var findings: FindingOptions

    @Option(
        name: .shortAndLong,
        help: "The folder to write the site to (default: Public in the briefing's folder).",
        completion: .directory
    )
    var output: String?

    @Option(
        help: "Write the whole briefing as one HTML file, for mail and archives, in place of a folder.",
        completion: .file(extensions: ["html"])
    )
    var single: String?

    @Option(
        help: "Where the site will stand on the web, in place of base-url in site.yml.",
        transform: Self.baseURL
    )
    var baseURL: BaseURL?

    @Flag(help: "Include claims that are drafts; needs --output with a folder that isn't the published one.")
    var drafts = false

    @Option(
        help: "Build the site as it was known on a day, such as 2022-12-31; needs --output like --drafts.",
        transform: DayOption.init
    )
    var asOf: DayOption?

    @Flag(help: "Print where the time goes: by phase, by template, and the files that take longest.")
    var timings = false

    func validate() throws {
        guard output != "" else { throw ValidationError("--output is the name of a folder.") }
        if let single { try refuseUnsuitable(single) }
        if drafts { try refusePublished("--drafts", "drafts mustn't get into the published folder") }
        if asOf != nil {
            try refusePublished("--as-of", "an earlier state mustn't replace the published one")
        }
    }

    func run() async throws {
        let pipeline = Pipeline(project)
        // Before anything is read: what's written to from now on will be another to the next run.
        let unread = await inputs.digest(now: time(nil), jobs: pipeline.jobs)
        if let unread, single == nil, !project.verbose,
            let standing = await pipeline.standing(unread: unread, in: output ?? published)
        {
            return try report(told(of: standing), pipeline)
        }
        let times = timings ? RenderTimes() : nil
        let briefing = try await briefing(pipeline)
        let done = try await make(briefing, unread, timing: times, pipeline)
        try report(done, of: briefing.value, timing: times, pipeline)
    }

    /// A checked briefing with what the site's receipt and lock are made from.
    private struct Briefing {
        let checked: Pipeline.Checked
        /// What's known of it on the day of `--as-of`, or all of it.
        let shown: Pipeline.Checked
        /// A digest of its records.
        let records: SHA256Digest
        let lock: LockToWrite
        /// What `--verbose` says of its proofs, if it was asked for.
        let proofs: ProofReport?
    }

    /// Reads the briefing, proves and checks it; nil where something is wrong.
    ///
    /// Once all findings are there nothing holds its files or its lock any more: their memory is free for pages.
    private func briefing(_ pipeline: Pipeline) async throws -> Diagnosed<Briefing?> {
        let proven = await pipeline.prove().map { ($0?.withoutTexts, storedLock: $0?.project.lock) }
        let storedLock = proven.value.storedLock
        guard let value = proven.value.0 else {
            throw Report.nothingThere(proven.findings, as: findings.format)
        }
        async let lock = LockToWrite(value, insteadOf: storedLock)
        let form: SiteTemplates.Form = single == nil ? .folder : .singleFile
        let checked = await pipeline.check(Diagnosed(value, proven.findings), as: form)
        guard let briefing = checked.value, !Report.fail(checked.findings, strict: project.strict) else {
            EndOfProcess.keep(value)
            return Diagnosed(nil, checked.findings)
        }
        let kept = Briefing(
            checked: briefing.withoutFiles,
            shown: (asOf.map { briefing.known(on: $0.day) } ?? briefing).withoutFiles,
            records: SiteInputs.digest(of: value.corpus),
            lock: await lock,
            proofs: project.verbose ? ProofReport(value) : nil
        )
        EndOfProcess.keep(kept.checked.proven)
        return Diagnosed(kept, checked.findings)
    }

    /// Prints what was found, and what was done if nothing is wrong.
    ///
    /// - Parameter briefing: the briefing, if it was read and nothing is wrong with it.
    private func report(
        _ done: Diagnosed<String?>,
        of briefing: Briefing? = nil,
        timing times: RenderTimes? = nil,
        _ pipeline: Pipeline
    ) throws {
        let format = findings.format
        try Report.settle(done.findings, strict: project.strict, as: format)
        guard let told = done.value else {
            throw Report.defect("no error was found, yet nothing was built")
        }
        if timings {
            Report.write("\(TimingReport(laps: pipeline.watch.laps, files: times?.entries ?? []))\n")
        }
        if let proofs = briefing?.proofs { format.tell("\(proofs)") }
        guard !project.quiet else { return }
        format.tell("\(told) (\(pipeline.watch.elapsed.formatted) s)")
        if let note = briefing?.checked.proven.noteOnTexts { format.tell(note) }
    }

    private var inputs: UnreadInputs {
        UnreadInputs(
            location: project.location,
            isLocked: project.locked,
            includesDrafts: drafts,
            baseURL: baseURL,
            day: asOf?.day
        )
    }

    /// Writes the lock, if nothing is wrong with the briefing, and then makes the site.
    ///
    /// What's proven is so whether the site can be written or not; a site whose lock can't be is one that a clone without
    /// the texts couldn't build.
    ///
    /// - Returns: what was done, in words; nil where nothing was. The findings are those of the whole run.
    private func make(
        _ checked: Diagnosed<Briefing?>,
        _ unread: SHA256Digest?,
        timing times: RenderTimes?,
        _ pipeline: Pipeline
    ) async throws -> Diagnosed<String?> {
        var found = checked.findings
        guard let briefing = checked.value else { return Diagnosed(nil, found) }
        if let asOf {
            found += NothingKnown.findings(
                briefing.shown.corpus.corpus,
                of: briefing.checked.corpus.corpus,
                on: asOf.day,
                in: project.location.path("Content/articles")
            )
            if Report.fail(found, strict: project.strict) { return Diagnosed(nil, found) }
        }
        do {
            // What's told of the content is told by every run, and so the next one has to read everything again.
            let proven = briefing.checked.proven
            let unread = found.isEmpty && proven.noteOnTexts == nil ? unread : nil
            _ = try pipeline.write(briefing.lock)
            let done = try await write(briefing, unread, timing: times, pipeline)
            return Diagnosed(done.value, found + done.findings)
        } catch let error as PublishingError {
            return Diagnosed(nil, found + error.findings)
        } catch let error as FileError {
            return Diagnosed(nil, found + [error.finding])
        }
    }

    /// - Returns: what was done, in words.
    private func write(
        _ briefing: Briefing,
        _ unread: SHA256Digest?,
        timing times: RenderTimes?,
        _ pipeline: Pipeline
    ) async throws -> Diagnosed<String?> {
        // Drafts and an earlier state stand elsewhere than the site of site.yml.
        let shown = briefing.shown
        let settings = shown.proven.corpus.settings
        let options = SiteOptions(
            includesDrafts: drafts,
            baseURL: baseURL ?? (asOf == nil && !drafts ? settings.baseURL : nil)
        )
        if let single { return try await writeFile(shown, options, to: single, pipeline) }
        let inputs = SiteInputs(
            records: briefing.records,
            lock: briefing.lock.digest,
            templates: shown.proven.project.templates,
            options: options,
            day: asOf?.day
        )
        let publication = try await pipeline.publish(
            shown,
            madeFrom: inputs.digest.map { SiteOrigin(inputs: $0, unread: unread) },
            options,
            to: output ?? published,
            timing: times
        )
        return told(of: publication)
    }

    /// What was done, in words.
    private func told(of publication: Publication) -> Diagnosed<String?> {
        let details =
            "\(publication.written) written, \(publication.unchanged) unchanged, \(publication.removed) removed"
        return Diagnosed(
            "\(counted(publication.made, "file")): \(details)",
            publication.findings(output: output ?? published)
        )
    }

    /// - Returns: what was done, in words.
    private func writeFile(
        _ briefing: Pipeline.Checked,
        _ options: SiteOptions,
        to path: String,
        _ pipeline: Pipeline
    ) async throws -> Diagnosed<String?> {
        guard let file = await pipeline.singleFile(briefing, options) else {
            throw Report.defect("the templates of a single file weren't compiled")
        }
        let isNew = try AtomicFile.write(file.bytes, to: path, makesFolders: true)
        let size = "\(counted(file.pageCount, "page")) in one file of \(file.bytes.count / 1000) kB"
        return Diagnosed("\(size): \(isNew ? "written" : "unchanged")", file.findings(path: path))
    }

    private var published: String { project.location.path("Public") }

    private static func baseURL(_ text: String) throws -> BaseURL {
        if let url = BaseURL(text) { return url }
        throw ValidationError(
            "'\(text)' isn't where a site can stand: that's an address with https:// and without '?' and '#'."
        )
    }

    /// A single file needs a place outside the briefing's folders, where a build would read it or take it away.
    private func refuseUnsuitable(_ file: String) throws {
        guard output == nil else {
            throw ValidationError("--single and --output exclude one another: it's a file or a folder.")
        }
        guard [".html", ".htm"].contains(where: file.lowercased().hasSuffix) else {
            throw ValidationError("--single is the name of a file that ends in .html.")
        }
        for folder in ["Public", "Content", "Templates"] where lies(file, in: folder) {
            throw ValidationError("--single refuses '\(file)': it's in the briefing's folder \(folder).")
        }
    }

    /// An option for sites that aren't to be published needs a place of its own.
    private func refusePublished(_ option: String, _ reason: String) throws {
        // A single file is kept out of the published folder in any case.
        guard single == nil else { return }
        guard let output else { throw ValidationError("\(option) needs --output or --single: \(reason).") }
        if lies(output, in: "Public") {
            throw ValidationError("\(option) refuses '\(output)': it's in the folder that is published.")
        }
    }

    /// Whether a path, at which nothing need be yet, is one of the project's folders or lies in it.
    private func lies(_ path: String, in folder: String) -> Bool {
        guard let path = try? ResolvedPath(path),
            let folder = try? ResolvedPath(project.location.path(folder))
        else { return false }
        return folder.contains(path)
    }
}
