import Digests

/// The files of the site after rendering: which of them stood there already, and what the manifest says.
struct Rendered: Sendable {
    private(set) var unchanged: [DiskPath] = []
    private(set) var written = 0
    /// Somebody else's files that stand where other bytes of ours must go.
    private(set) var obstacles: [DiskPath] = []
    private(set) var manifest = Manifest([:])

    /// - Parameter outcomes: of each of the files; several for those that are made together.
    mutating func add(_ files: [OutputFile], _ outcomes: [[Staging.Outcome]]) throws(FileError) {
        for (file, outcomes) in zip(files, outcomes) {
            for (path, outcome) in zip(file.paths, outcomes) {
                try add(DiskPath(path), file.view, outcome)
            }
        }
    }

    private mutating func add(
        _ path: DiskPath,
        _ view: SHA256Digest?,
        _ outcome: Staging.Outcome
    ) throws(FileError) {
        switch outcome {
        case .failed(let error):
            throw error
        case .foreign:
            obstacles.append(path)
        case .unchanged(let digest):
            unchanged.append(path)
            manifest.entries[path] = Manifest.Entry(digest: digest, view: view)
        case .written(let digest):
            written += 1
            manifest.entries[path] = Manifest.Entry(digest: digest, view: view)
        }
    }
}
