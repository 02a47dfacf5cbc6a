import Content
import Digests
import EDTF
import Output
import Parallel
import Site
import SourceText

/// The program's story: load, check, plan, render, write.
struct Pipeline {
    let location: ProjectLocation
    let jobs: Int
    let today: String
    let isLocked: Bool
    let watch: RunWatch

    /// What stands behind every command once a project is read and its quotations are proven.
    struct Proven {
        let project: Project
        let corpus: Corpus
        let lock: Lock
        /// Whether its bytes are those of the lock that was read.
        let isLockStored: Bool
        /// What comparing the texts left out; nil where the lock stood in for them.
        let leftOut: SharedRuns.LeftOut?

        /// Without the words of texts and lock, for who proves nothing again.
        var withoutTexts: Proven {
            Proven(
                project: project.withoutTexts,
                corpus: corpus,
                lock: lock,
                isLockStored: isLockStored,
                leftOut: leftOut
            )
        }
    }

    /// A briefing in which nothing is wrong, with the templates to print it.
    struct Checked {
        let proven: Proven
        let corpus: CheckedCorpus
        let templates: SiteTemplates

        /// Without the files of its records, of which findings alone show lines, and without its lock: what's made of it
        /// now rests on the proofs in its corpus.
        var withoutFiles: Checked {
            let corpus = corpus.withoutFiles
            return Checked(
                proven: Proven(
                    project: proven.project.withoutRecords,
                    corpus: corpus.corpus,
                    lock: Lock(),
                    isLockStored: proven.isLockStored,
                    leftOut: proven.leftOut
                ),
                corpus: corpus,
                templates: templates
            )
        }

        /// What of it was known on a day; all of it has been checked before.
        func known(on day: Day) -> Checked {
            Checked(
                proven: proven,
                corpus: corpus.known(on: day, marking: templates.mark),
                templates: templates
            )
        }
    }

    /// What a build would do to the site in a folder, if nothing is read any differently than for that site: nothing.
    ///
    /// - Parameter unread: a digest of how everything stands that the build would read.
    func standing(unread: SHA256Digest, in output: String) async -> Publication? {
        await watch.run(.looking) { try? await publisher(to: output).standing(unread: unread) }
    }

    /// Reads the project and proves its quotations; nil where there's no project to read.
    ///
    /// - Parameters:
    ///   - former: the project as it was read before, of which only files that `changed` are read again.
    ///   - changed: their paths.
    func prove(after former: Project? = nil, changed: Set<String> = []) async -> Diagnosed<Proven?> {
        let project = await watch.run(.reading) {
            await ProjectLoader.load(location, jobs: jobs, after: former, changed: changed)
        }
        guard let loaded = project.value else { return Diagnosed(nil, project.findings) }
        async let stored = loaded.lock.map(StoredLock.init)
        let corpus = await watch.run(.linking) { Linker.link(loaded.records) }
        let lock = await stored
        let proofs = await watch.run(.proving) {
            await Prover.prove(
                corpus.value,
                texts: loaded.texts,
                lock: lock,
                today: today,
                isLocked: isLocked,
                jobs: jobs
            )
        }
        let proven = Proven(
            project: loaded,
            corpus: corpus.value,
            lock: proofs.value.lock,
            isLockStored: proofs.value.isStored,
            leftOut: proofs.value.leftOut
        )
        return Diagnosed(proven, project.findings + corpus.findings + proofs.findings)
    }

    /// Checks everything that can be checked before a page is made; nil where something is wrong.
    ///
    /// - Parameters:
    ///   - form: what's to be made; each has templates of its own.
    ///   - compiled: the templates, where they have been compiled before.
    func check(
        _ proven: Diagnosed<Proven>,
        as form: SiteTemplates.Form = .folder,
        with compiled: Diagnosed<SiteTemplates?>? = nil
    ) async -> Diagnosed<Checked?> {
        let corpus = await watch.run(.checking) {
            await Checker.check(
                proven.value.corpus,
                lock: proven.value.lock,
                earlier: proven.findings,
                jobs: jobs
            )
        }
        let templates =
            if let compiled { compiled } else { await compile(proven.value.project.templates, as: form) }
        let findings = corpus.findings + templates.findings
        guard let checkedCorpus = corpus.value, let compiled = templates.value else {
            return Diagnosed(nil, findings)
        }
        return Diagnosed(
            Checked(proven: proven.value, corpus: checkedCorpus, templates: compiled),
            findings
        )
    }

    /// Compiles the templates, of which some are the project's own.
    func compile(_ own: [String: SourceFile], as form: SiteTemplates.Form) async -> Diagnosed<SiteTemplates?>
    {
        await watch.run(.compiling) {
            let names = ThemeNames.findings(among: own)
            let compiled = await SiteTemplates.compile(own: own, as: form, jobs: jobs)
            return Diagnosed(names.isEmpty ? compiled.value : nil, compiled.findings + names)
        }
    }

    /// Makes the site and writes it to its folder, all at one instant; neither, if it stands there already.
    ///
    /// - Parameters:
    ///   - origin: all that it's made from; nil where that can't be told.
    ///   - times: where to note how long each file takes.
    func publish(
        _ checked: Checked,
        madeFrom origin: SiteOrigin?,
        _ options: SiteOptions,
        to output: String,
        timing times: RenderTimes?
    ) async throws(PublishingError) -> Publication {
        let publisher = publisher(to: output)
        if let origin, let standing = try await publisher.standing(madeFrom: origin) { return standing }

        let planner = await planner(checked, options)
        return try await watch.run(.writing) { () async throws(PublishingError) in
            try await publisher.publish(madeFrom: origin) { site throws(PublishingError) in
                // Neither need be in memory with the other: what's planned, and the words of the whole site.
                try await watch.run(.indexing) { () async throws(PublishingError) in
                    try await planner.makeSearchFiles { files throws(PublishingError) in
                        try await site.add(outputFiles(files, times))
                    }
                }
                let plan = await plan(planner, checked.templates)
                EndOfProcess.keep(plan)
                Advance.watched?.foresee(plan.theme.count + plan.countOfFiles)
                try await site.add(outputFiles(plan.theme, times))
                for part in plan.parts { try await site.add(outputFiles(part, times)) }
            }
        }
    }

    private func publisher(to output: String) -> SitePublisher {
        SitePublisher(output: output, sparing: ProjectFolders.roots(of: location), jobs: jobs)
    }

    private func outputFiles(
        _ files: [SiteFile],
        _ times: RenderTimes?
    ) throws(PublishingError) -> FileSet {
        try FileSet(
            files.map { times?.timing($0) ?? $0 }.map { OutputFile(paths: $0.paths, pieces: $0.write) }
        )
    }

    /// Plans the site; each of its files is rendered when it's asked for.
    func plan(_ checked: Checked, _ options: SiteOptions) async -> SitePlan {
        await plan(planner(checked, options), checked.templates)
    }

    private func planner(_ checked: Checked, _ options: SiteOptions) async -> PagePlanner {
        await watch.run(.deriving) {
            let model = await SiteModel(checked.corpus, options, jobs: jobs)
            return PagePlanner(model, checked.templates, jobs: jobs)
        }
    }

    private func plan(_ planner: PagePlanner, _ templates: SiteTemplates) async -> SitePlan {
        await watch.run(.planning) { await SitePlan(planner, templates) }
    }

    /// Renders the whole briefing as one file; nil where its templates weren't compiled for one.
    func singleFile(_ checked: Checked, _ options: SiteOptions) async -> SingleFile? {
        let model = await watch.run(.deriving) { await SiteModel(checked.corpus, options, jobs: jobs) }
        return await watch.run(.writing) { await SingleFile(model, checked.templates, jobs: jobs) }
    }

    /// Writes the lock if it's another than the one that was read.
    func write(_ lock: LockToWrite) throws(FileError) -> Bool {
        guard !isLocked, let bytes = lock.bytes else { return false }
        return try AtomicFile.write(bytes, to: location.path("Content/quotations.lock"))
    }
}
