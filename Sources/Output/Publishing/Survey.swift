import Digests

/// What's to become of everything that stands in the output folder, decided before anything is written.
struct Survey: Sendable {
    /// Files of ours that the site has no longer.
    private(set) var removed: [DiskPath] = []
    /// Files of ours that the site has no longer, but which somebody has altered.
    private(set) var altered: [DiskPath] = []
    /// What isn't ours, or isn't any more: everything but folders.
    private(set) var kept: [DiskPath] = []
    /// The folders of the new tree below its root, each after those around it.
    private(set) var folders: [DiskPath] = []
    /// What isn't ours and stands where ours must go.
    private(set) var obstacles: [DiskPath] = []

    /// - Parameter digest: hashes a file that stands there.
    init(
        planned: [DiskPath],
        standing: StandingTree,
        manifest: Manifest,
        digest: (DiskPath) throws(FileError) -> SHA256Digest
    ) throws(FileError) {
        let plannedFiles = Set(planned)
        let plannedFolders = Self.folders(around: planned)
        for (path, kind) in standing.files where path != Manifest.path {
            if plannedFiles.contains(path) {
                if kind != .file { obstacles.append(path) }
            } else if kind == .file, let ours = manifest.digests[path] {
                if try digest(path) == ours {
                    removed.append(path)
                } else {
                    altered.append(path)
                    kept.append(path)
                }
            } else {
                kept.append(path)
            }
        }
        removed.sort()
        altered.sort()
        kept.sort()

        // An empty folder is somebody's own, unless our files were all that it held.
        let ours = Self.folders(around: Array(manifest.digests.keys))
        let foreign = standing.folders.keys.filter { $0 != .here && !ours.contains($0) }
        let keptFolders = Self.folders(around: kept + foreign).union(foreign)

        obstacles += keptFolders.intersection(plannedFiles)
        obstacles += plannedFolders.intersection(kept)
        obstacles.sort()
        folders = keptFolders.union(plannedFolders).sorted()
    }

    private static func folders(around paths: [DiskPath]) -> Set<DiskPath> {
        var folders: Set<DiskPath> = []
        for path in paths {
            var around = path.folder
            // If a folder is known, so are those around it.
            while let folder = around, folders.insert(folder).inserted { around = folder.folder }
        }
        return folders
    }
}
