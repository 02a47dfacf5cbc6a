import Parallel

/// A site while it's being made: its files so far, in the tree beside the one that stands there.
public struct NewSite: Sendable {
    let staging: Staging
    private(set) var rendered = Rendered()
    /// Of all its files.
    private(set) var paths: [String] = []
    private var taken = TakenPaths()
    private let jobs: Int

    init(_ staging: Staging, jobs: Int) {
        self.staging = staging
        self.jobs = jobs
    }

    /// Renders files, and writes those with new bytes.
    public mutating func add(_ files: FileSet) async throws(PublishingError) {
        paths += files.paths
        let problems = taken.take(files.paths)
        guard problems.isEmpty else { throw .paths(problems) }
        let outcomes = await concurrentMap(files.files, jobs: jobs, staging.add)
        do {
            try rendered.add(files.files, outcomes)
        } catch {
            throw .file(error)
        }
    }
}
