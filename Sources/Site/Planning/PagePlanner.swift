import Content

/// What page kinds are planned from.
struct PagePlanner: Sendable {
    let site: SiteModel
    let interface: Interface
    /// How many cores may be used.
    let jobs: Int
    /// The only records of which pages are planned; nil for all.
    private var touched: TouchedRecords?

    init(site: SiteModel, interface: Interface, jobs: Int) {
        self.site = site
        self.interface = interface
        self.jobs = jobs
    }

    /// The pages of some records, as far as they're planned with what they show.
    func pages(of touched: TouchedRecords) -> [PlannedPage] {
        var planner = self
        planner.touched = touched
        return PageKind.ofRecords.flatMap { $0.plan(planner) }
    }
}

extension PagePlanner {
    /// In no order that counts where they're touched ones alone: pages are put in the order of their paths.
    var claims: [Index<Claim>] { touched.map { $0.claims.filter(site.shows) } ?? site.claims }
    var articles: [Index<Article>] { touched.map { Array($0.articles) } ?? site.order.articles }
    var statements: [Index<Statement>] {
        touched.map { Array($0.statements) }
            ?? site.corpus.statements.indexed.sortedByDate { $0.1.said }.map(\.0)
    }
    var actors: [Index<Actor>] { touched.map { Array($0.actors) } ?? site.actors }
    var topics: [Index<Topic>] { touched.map { Array($0.topics) } ?? site.topics }
}
