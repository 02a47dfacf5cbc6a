import Site

/// The files of the search index, planned when somebody asks for the first of them: who writes searches seldom.
actor PreviewedSearch {
    private let plan: SitePlan
    private var planning: Task<[String: SiteFile], Never>?

    init(_ plan: SitePlan) {
        self.plan = plan
    }

    func file(at path: String) async -> SiteFile? {
        let planning =
            planning
            ?? Task { [plan] in
                Dictionary(await plan.searchFiles().map { ($0.path, $0) }) { first, _ in first }
            }
        self.planning = planning
        return await planning.value[path]
    }
}
