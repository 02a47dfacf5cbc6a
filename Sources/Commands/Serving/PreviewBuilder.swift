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
        let proven =
            if case .files(let paths) = changes {
                await pipeline.prove(after: former?.project, changed: paths)
            } else {
                await pipeline.prove()
            }
        guard let value = proven.value else {
            return PreviewBuild(Rebuild(plan: nil, findings: proven.findings))
        }
        let templates = await compile(value.project, after: former, pipeline)
        let checked = await pipeline.check(Diagnosed(value, proven.findings), with: templates)
        let isRefused = project.strict && !checked.findings.isEmpty
        guard let briefing = checked.value, !isRefused else {
            return PreviewBuild(Rebuild(plan: nil, findings: checked.findings), value.project, templates)
        }
        // The address in site.yml is the published site's, and this is another.
        let plan = await pipeline.plan(briefing, SiteOptions(includesDrafts: drafts, baseURL: nil))
        return PreviewBuild(Rebuild(plan: plan, findings: checked.findings), value.project, templates)
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
    fileprivate let templates: Diagnosed<SiteTemplates?>?

    fileprivate init(
        _ rebuild: Rebuild,
        _ project: Project? = nil,
        _ templates: Diagnosed<SiteTemplates?>? = nil
    ) {
        self.rebuild = rebuild
        self.project = project
        self.templates = templates
    }
}
