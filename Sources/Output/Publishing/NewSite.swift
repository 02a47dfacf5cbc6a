import Parallel

/// A site while it's being made: its files so far, in the tree beside the one that stands there.
public struct NewSite: Sendable {
    let staging: Staging
    private(set) var rendered = Rendered()
    /// Of all its files.
    private(set) var paths: [String] = []
    private let jobs: Int

    init(_ staging: Staging, jobs: Int) {
        self.staging = staging
        self.jobs = jobs
    }

    /// Renders files, and writes those with new bytes; none if they can't stand beside those that were added before.
    public mutating func add(_ files: FileSet) async throws(PublishingError) {
        let isFirst = paths.isEmpty
        paths += files.paths
        if !isFirst { try FileSet.checkTogether(paths) }
        let outcomes = await concurrentMap(files.files, jobs: jobs, staging.add)
        do {
            try rendered.add(files.files, outcomes)
        } catch {
            throw .file(error)
        }
    }
}
