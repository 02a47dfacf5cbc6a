import Content

/// What pages are planned from, and what can be found in them.
public struct PagePlanner: Sendable {
    let site: SiteModel
    let interface: Interface
    /// How many cores may be used.
    let jobs: Int
    /// The only records of which pages are planned; nil for all.
    private var chosen: TouchedRecords?

    public init(_ site: SiteModel, _ templates: SiteTemplates, jobs: Int) {
        self.init(site: site, interface: Interface(templates, site), jobs: jobs)
    }

    init(site: SiteModel, interface: Interface, jobs: Int) {
        self.site = site
        self.interface = interface
        self.jobs = jobs
    }

    /// The own pages of some records.
    func pages(of chosen: TouchedRecords) -> [PlannedPage] {
        var planner = self
        planner.chosen = chosen
        return PageKind.ofRecords.flatMap { $0.plan(planner) }
    }

    /// Hands on the files of the search index, some at a time.
    ///
    /// To make them every word of the site is read: that takes as long as planning its pages.
    public func makeSearchFiles<Failure: Error>(
        _ take: ([SiteFile]) async throws(Failure) -> Void
    ) async throws(Failure) {
        try await SearchIndex(of: site).makeFiles(self, take)
    }
}

extension PagePlanner {
    /// By title, if they're all.
    var claims: [Index<Claim>] { chosen.map { $0.claims.filter(site.shows) } ?? site.claims }

    /// In the order of publication, if they're all.
    var articles: [Index<Article>] { chosen.map { Array($0.articles) } ?? site.order.articles }

    /// By when they were said, if they're all.
    var statements: [Index<Statement>] {
        chosen.map { Array($0.statements) }
            ?? site.corpus.statements.positions.sortedByDate { site.corpus[$0].said }
    }

    /// By name, if they're all.
    var actors: [Index<Actor>] { chosen.map { Array($0.actors) } ?? site.actors }

    /// In the editors' order, if they're all.
    var topics: [Index<Topic>] { chosen.map { $0.topics.filter(site.shows) } ?? site.topics }
}
