import Preview
import Site
import SourceText

/// Builds the site in memory, as often as something changes.
struct PreviewBuilder: Sendable {
    let project: ProjectOptions
    let drafts: Bool

    /// As a build would make it, to the same bytes; nothing is written, the lock included.
    func build() async -> Rebuild {
        let pipeline = Pipeline(project)
        let proven = await pipeline.prove()
        guard let value = proven.value else { return Rebuild(plan: nil, findings: proven.findings) }
        let checked = await pipeline.check(Diagnosed(value, proven.findings))
        guard let briefing = checked.value, !(project.strict && !checked.findings.isEmpty) else {
            return Rebuild(plan: nil, findings: checked.findings)
        }
        // The address in site.yml is the published site's, and this is another.
        let plan = await pipeline.plan(briefing, SiteOptions(includesDrafts: drafts, baseURL: nil))
        return Rebuild(plan: plan, findings: checked.findings)
    }
}
