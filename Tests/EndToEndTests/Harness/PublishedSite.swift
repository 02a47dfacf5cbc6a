import TestSupport

/// The repository's own site, which is committed.
enum PublishedSite {
    static let path = PackageFolder.path("Public")

    static var isThere: Bool { PackageFolder.has("Public/index.html") }
}
