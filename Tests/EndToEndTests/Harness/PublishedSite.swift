/// The repository's own site, which is committed.
enum PublishedSite {
    static let path = Repository.path("Public")

    static var isThere: Bool { Repository.has("Public/index.html") }
}
