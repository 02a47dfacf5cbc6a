/// What stands in the output folder before a run.
struct StandingTree: Sendable {
    /// Everything but folders, by path relative to the output folder.
    private(set) var files: [DiskPath: FileKind] = [:]
    /// The folders, with the output folder itself.
    private(set) var folders: [DiskPath: FileStatus] = [:]
    private(set) var mountPoints: [DiskPath] = []

    /// Walks the output folder; it's empty if there's none.
    init(of folder: OutputFolder) throws(FileError) {
        try walk(.here, below: folder.site, in: folder.parent)
    }

    func kind(of path: DiskPath) -> FileKind? {
        files[path] ?? folders[path]?.kind
    }

    private mutating func walk(
        _ path: DiskPath,
        below site: DiskPath,
        in parent: OpenFolder
    ) throws(FileError) {
        guard let status = try parent.status(of: site / path) else { return }
        guard status.kind == .folder else {
            files[path] = status.kind
            return
        }
        folders[path] = status
        guard !parent.isMountPoint(site / path) else { return mountPoints.append(path) }
        for (name, kind) in try parent.entries(of: site / path) {
            if kind == .folder {
                try walk(path / name, below: site, in: parent)
            } else {
                files[path / name] = kind
            }
        }
    }
}
