public import Site
public import SourceText

/// What came of building the site once more, in memory.
public struct Rebuild: Sendable {
    /// Every file of the site; nil where something is wrong.
    public let plan: SitePlan?
    public let findings: [Finding]

    public init(plan: SitePlan?, findings: [Finding]) {
        self.plan = plan
        self.findings = findings
    }
}
