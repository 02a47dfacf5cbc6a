import Content
import Preview
import Site
import SourceText

/// Builds the site in memory, as often as something changes.
struct PreviewBuilder: Sendable {
    let project: ProjectOptions
    let drafts: Bool

    /// As `build` would make it, to the same bytes; nothing is written, the lock included.
    ///
    /// - Parameters:
    ///   - former: what was built before, from which is taken what stays as it was.
    ///   - changes: what may be read differently since then.
    func build(after former: PreviewBuild? = nil, _ changes: Changes = .everything) async -> PreviewBuild {
        let pipeline = Pipeline(project)
        if let printed = await printAnew(former, changes, pipeline) { return printed }
        let proven =
            if case .files(let paths) = changes {
                await pipeline.prove(after: former?.project, changed: paths)
            } else {
                await pipeline.prove()
            }
        guard let value = proven.value else {
            return PreviewBuild(Rebuild(plan: nil, findings: proven.findings), project: nil)
        }
        let note = value.noteOnTexts
        let templates = await compile(value.project, after: former, pipeline)
        let checked = await pipeline.check(Diagnosed(value, proven.findings), with: templates)
        guard let briefing = checked.value, !isRefused(checked.findings) else {
            return PreviewBuild(
                Rebuild(plan: nil, findings: checked.findings),
                project: value.project,
                noteOnTexts: note,
                templates
            )
        }
        // The address in site.yml is the published site's, and this is another.
        let plan = await pipeline.plan(briefing, SiteOptions(includesDrafts: drafts, baseURL: nil))
        return PreviewBuild(
            Rebuild(plan: plan, findings: checked.findings),
            project: value.project,
            noteOnTexts: note,
            templates,
            (corpus: briefing.corpus, plan: plan)
        )
    }

    /// What can be shown at once of records that are written otherwise since a build, before all is built anew.
    ///
    /// - Parameters:
    ///   - sound: a build in which nothing was wrong.
    ///   - changes: everything that may be read differently since then.
    /// - Returns: nil where it takes a build to tell what's changed.
    func glance(at changes: Changes, since sound: PreviewBuild) -> Rebuild? {
        guard case .files(let paths) = changes, let project = sound.project, let site = sound.site,
            let revision = Reviser.revise(
                site.corpus,
                at: paths,
                texts: project.texts,
                today: Today.text
            )
        else { return nil }
        let findings =
            sound.rebuild.findings.filter { !paths.contains($0.place.path) } + revision.findings
        return Rebuild(
            plan: isRefused(findings) ? nil : revision.value.map(site.plan.revised),
            findings: findings
        )
    }

    private func isRefused(_ findings: [Finding]) -> Bool { project.strict && !findings.isEmpty }

    /// The site of a former build with the templates as they are now; nil where anything else may have changed, or their
    /// words.
    private func printAnew(_ former: PreviewBuild?, _ changes: Changes, _ pipeline: Pipeline) async
        -> PreviewBuild?
    {
        let folder = pipeline.location.path("Templates") + "/"
        guard let former, let project = former.project, let site = former.site,
            case .files(let paths) = changes, paths.allSatisfy({ $0.hasPrefix(folder) })
        else { return nil }
        let read = ProjectLoader.reloadTemplates(of: project, pipeline.location)
        let words = "words.yml"
        guard read.value.templates[words]?.bytes == project.templates[words]?.bytes else { return nil }
        let templates = await compile(read.value, after: former, pipeline)
        let findings =
            former.rebuild.findings.filter { !$0.place.path.hasPrefix(folder) } + read.findings
            + templates.findings
        let plan = isRefused(findings) ? nil : templates.value.map(site.plan.printed)
        return PreviewBuild(
            Rebuild(plan: plan, findings: findings),
            project: read.value,
            noteOnTexts: former.noteOnTexts,
            templates,
            site
        )
    }

    private func compile(
        _ project: Project,
        after former: PreviewBuild?,
        _ pipeline: Pipeline
    ) async -> Diagnosed<SiteTemplates?> {
        if let former, let templates = former.templates,
            former.project?.templates.mapValues(\.bytes) == project.templates.mapValues(\.bytes)
        {
            return templates
        }
        return await pipeline.compile(project.templates, as: .folder)
    }
}

/// What came of a build for the preview, with what the next one takes from it.
struct PreviewBuild: Sendable {
    let rebuild: Rebuild
    /// Nil where there was none to be read.
    fileprivate let project: Project?
    /// As `check` would say it; nil where the texts are at hand, or nothing is known of them.
    let noteOnTexts: String?
    fileprivate let templates: Diagnosed<SiteTemplates?>?
    /// Nil where something is wrong with the project, its templates aside.
    fileprivate let site: (corpus: CheckedCorpus, plan: SitePlan)?

    /// Whether there's a project that could be read.
    var isOfProject: Bool { project != nil }

    fileprivate init(
        _ rebuild: Rebuild,
        project: Project?,
        noteOnTexts: String? = nil,
        _ templates: Diagnosed<SiteTemplates?>? = nil,
        _ site: (corpus: CheckedCorpus, plan: SitePlan)? = nil
    ) {
        self.rebuild = rebuild
        self.project = project
        self.noteOnTexts = noteOnTexts
        self.templates = templates
        self.site = site
    }
}
