import Parallel

/// A site while it's being made: its files so far, in the tree beside the one that stands there.
public struct NewSite: Sendable {
    let staging: Staging
    private(set) var rendered = Rendered()
    /// Of all its files.
    private(set) var paths: [String] = []
    /// How many of them are known to be able to stand beside one another.
    private var checkedPaths = 0
    private let jobs: Int

    init(_ staging: Staging, jobs: Int) {
        self.staging = staging
        self.jobs = jobs
    }

    /// Renders files, and writes those with new bytes.
    public mutating func add(_ files: FileSet) async throws(PublishingError) {
        if paths.isEmpty { checkedPaths = files.paths.count }
        paths += files.paths
        // All at each addition would be more work the more additions there are.
        if paths.count >= 2 * checkedPaths { try checkPaths() }
        let outcomes = await concurrentMap(files.files, jobs: jobs, staging.add)
        do {
            try rendered.add(files.files, outcomes)
        } catch {
            throw .file(error)
        }
    }

    /// Checks that the files of all sets can stand beside one another.
    mutating func checkPaths() throws(PublishingError) {
        guard checkedPaths < paths.count else { return }
        try FileSet.checkTogether(paths)
        checkedPaths = paths.count
    }
}
