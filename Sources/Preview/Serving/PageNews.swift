/// What an open page is told.
struct PageNews: Sendable {
    let stage: Stage
    /// Nil for one that no file of a site can have.
    let path: SitePath?
    /// The one that the page shows.
    let version: String

    /// The page counts as open for as long as somebody waits for the next of them.
    func messages() async -> AsyncStream<String> { await stage.news(of: path, shownIn: version) }
}
