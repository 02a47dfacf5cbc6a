import Digests

/// The files of the site after rendering: which of them stood there already, and what the manifest says.
struct Rendered: Sendable {
    /// All but those where somebody else's stand, by the paths that were planned: the same strings, which take no room
    /// beside the plan's.
    private(set) var files: [(path: String, digest: SHA256Digest)] = []
    private(set) var unchanged: [DiskPath] = []
    private(set) var written = 0
    /// Somebody else's files that stand where other bytes of ours must go.
    private(set) var obstacles: [DiskPath] = []

    /// - Parameter outcomes: of each of the files; several for those that are made together.
    mutating func add(_ files: [OutputFile], _ outcomes: [[Staging.Outcome]]) throws(FileError) {
        for (file, outcomes) in zip(files, outcomes) {
            for (path, outcome) in zip(file.paths, outcomes) { try add(path, outcome) }
        }
    }

    private mutating func add(_ path: String, _ outcome: Staging.Outcome) throws(FileError) {
        switch outcome {
        case .failed(let error):
            throw error
        case .foreign:
            obstacles.append(DiskPath(path))
        case .unchanged(let digest):
            unchanged.append(DiskPath(path))
            files.append((path, digest))
        case .written(let digest):
            written += 1
            files.append((path, digest))
        }
    }
}
