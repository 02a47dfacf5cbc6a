/// A kind of file that's made for programs, not for people to read: a feed, the sitemap, data.
///
/// Each kind is one such value, in a file of its own in `Exports/`; a new kind is one more and a line in `all`.
struct ExportKind: Sendable {
    /// - Parameters:
    ///   - planner: what the file is made from.
    ///   - pages: of the whole site, in the order of their paths.
    let plan: @Sendable (_ planner: PagePlanner, _ pages: [Route]) -> [SiteFile]

    static let all: [ExportKind] = [.atomFeed, .jsonFeed, .sitemap, .data]
}
