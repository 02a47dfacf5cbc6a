import Content
import EDTF
import Output
import Site
import SourceText

/// The program's story: load, check, plan, render, write.
struct Pipeline {
    let location: ProjectLocation
    let jobs: Int
    let today: String
    let isLocked: Bool

    /// What stands behind every command once a project is read and its quotations are proven.
    struct Proven {
        let project: Project
        let corpus: Corpus
        let lock: Lock
        /// What comparing the texts left out; nil where the lock stood in for them.
        let leftOut: SharedRuns.LeftOut?
    }

    /// A briefing in which nothing is wrong, with the templates to print it.
    struct Checked {
        let proven: Proven
        let corpus: CheckedCorpus
        let templates: SiteTemplates

        /// What of it was known on a day; all of it has been checked before.
        func known(on day: Day) -> Checked {
            Checked(
                proven: proven,
                corpus: corpus.known(on: day, marking: templates.mark),
                templates: templates
            )
        }
    }

    /// Reads the project and proves its quotations; nil where there's no project to read.
    func prove() async -> Diagnosed<Proven?> {
        let project = await ProjectLoader.load(location, jobs: jobs)
        guard let loaded = project.value else { return Diagnosed(nil, project.findings) }
        let corpus = Linker.link(loaded.records)
        let proofs = await Prover.prove(
            corpus.value,
            texts: loaded.texts,
            lock: loaded.lock,
            today: today,
            isLocked: isLocked,
            jobs: jobs
        )
        let proven = Proven(
            project: loaded,
            corpus: corpus.value,
            lock: proofs.value.lock,
            leftOut: proofs.value.leftOut
        )
        return Diagnosed(proven, project.findings + corpus.findings + proofs.findings)
    }

    /// Checks everything that can be checked before a page is made; nil where something is wrong.
    ///
    /// - Parameter form: what's to be made; each has templates of its own.
    func check(_ proven: Diagnosed<Proven>, as form: SiteTemplates.Form = .folder) async -> Diagnosed<
        Checked?
    > {
        let corpus = await Checker.check(
            proven.value.corpus,
            lock: proven.value.lock,
            earlier: proven.findings,
            jobs: jobs
        )
        let templates = SiteTemplates.compile(own: proven.value.project.templates, as: form)
        let findings = corpus.findings + templates.findings
        guard let checkedCorpus = corpus.value, let compiled = templates.value else {
            return Diagnosed(nil, findings)
        }
        return Diagnosed(
            Checked(proven: proven.value, corpus: checkedCorpus, templates: compiled),
            findings
        )
    }

    /// Plans the site; each of its files is rendered when it's asked for.
    func plan(_ checked: Checked, _ options: SiteOptions) async -> SitePlan {
        await SitePlan(
            SiteModel(checked.corpus, options, jobs: jobs),
            checked.templates,
            jobs: jobs
        )
    }

    /// Renders the site and writes it to its folder, all at one instant.
    func write(
        _ plan: SitePlan,
        of project: Project,
        to output: String
    ) async throws(PublishingError) -> Publication {
        let files = try FileSet(plan.files.map { OutputFile(path: $0.path, render: $0.bytes) })
        let texts = location.texts ?? project.records.settings.texts.map { location.path($0.value) }
        let spared = [location.path("Content"), location.path("Templates"), texts].compactMap(\.self)
        return try await SitePublisher(output: output, sparing: spared, jobs: jobs).publish(files)
    }

    /// Renders the whole briefing as one file; nil where its templates weren't compiled for one.
    func singleFile(_ checked: Checked, _ options: SiteOptions) async -> SingleFile? {
        let model = await SiteModel(checked.corpus, options, jobs: jobs)
        return await SingleFile(model, checked.templates, jobs: jobs)
    }

    /// Writes the lock if it changed.
    func write(_ proven: Proven) throws(FileError) -> Bool {
        let isEmpty = proven.project.lock == nil && proven.lock.texts.isEmpty
        if isLocked || isEmpty { return false }
        return try AtomicFile.write(proven.lock.bytes, to: location.path("Content/quotations.lock"))
    }
}
