/// The files of the site after rendering: which of them stood there already, and what the manifest says.
struct Rendered: Sendable {
    private(set) var unchanged: [DiskPath] = []
    private(set) var written = 0
    /// Somebody else's files that stand where other bytes of ours must go.
    private(set) var obstacles: [DiskPath] = []
    private(set) var manifest = Manifest([:])

    mutating func add(_ files: [OutputFile], _ outcomes: [Staging.Outcome]) throws(FileError) {
        for (file, outcome) in zip(files, outcomes) {
            let path = DiskPath(file.path)
            switch outcome {
            case .failed(let error):
                throw error
            case .foreign:
                obstacles.append(path)
            case .unchanged(let digest):
                unchanged.append(path)
                manifest.entries[path] = Manifest.Entry(digest: digest, view: file.view)
            case .written(let digest):
                written += 1
                manifest.entries[path] = Manifest.Entry(digest: digest, view: file.view)
            }
        }
    }
}
