/// The files of the site after rendering: which of them stood there already, and what the manifest says.
struct Rendered: Sendable {
    private(set) var unchanged: [DiskPath] = []
    private(set) var written = 0
    /// Somebody else's files that stand where other bytes of ours must go.
    private(set) var obstacles: [DiskPath] = []
    let manifest: Manifest

    init(_ files: [OutputFile], _ outcomes: [Staging.Outcome]) throws(FileError) {
        var entries: [DiskPath: Manifest.Entry] = [:]
        entries.reserveCapacity(files.count)
        for (file, outcome) in zip(files, outcomes) {
            let path = DiskPath(file.path)
            switch outcome {
            case .failed(let error):
                throw error
            case .foreign:
                obstacles.append(path)
            case .unchanged(let digest):
                unchanged.append(path)
                entries[path] = Manifest.Entry(digest: digest, view: file.view)
            case .written(let digest):
                written += 1
                entries[path] = Manifest.Entry(digest: digest, view: file.view)
            }
        }
        manifest = Manifest(entries)
    }
}
