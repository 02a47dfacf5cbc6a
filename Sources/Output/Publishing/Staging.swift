import Parallel
import Digests
import Glibc

/// The new tree while it's being built beside the site.
///
/// It isn't there until its first file is written: a run that changes nothing leaves no trace.
struct Staging: Sendable {
    let folder: OutputFolder
    let standing: StandingTree
    let manifest: Manifest

    /// What became of a file of the site.
    enum Outcome: Sendable {
        /// It stands there with the same bytes; nothing was done yet.
        case unchanged(SHA256Digest)
        case written(SHA256Digest)
        /// Somebody else's file stands in its place.
        case foreign
        case failed(FileError)
    }

    /// Renders a file, or those that are made together, and writes each whose bytes are new.
    func add(_ file: OutputFile) -> [Outcome] {
        var staged = file.paths.map { StagedFile(DiskPath($0), in: self) }
        file.render { staged[$0].add($1) }
        return staged.indices.map { staged[$0].end() }
    }

    /// Whether the site has a file with these bytes already.
    func siteHolds(_ bytes: [UInt8], at path: DiskPath) throws(FileError) -> Bool {
        guard standing.files[path] == .file else { return false }
        return try folder.parent.holds(bytes, at: folder.site / path)
    }

    /// Whether a file stands there that isn't ours.
    func isForeign(_ path: DiskPath) -> Bool {
        standing.files[path] == .file && manifest.digests[path] == nil
    }

    /// Writes the manifest, lets everything that stays as it is stand in the new tree too, and gives the
    /// tree's folders the modes that they had.
    ///
    /// - Parameters:
    ///   - survey: what's to become of all else that stands in the site's folder.
    ///   - unchanged: files of the site that stand there as they're to be.
    ///   - manifest: its bytes.
    func complete(
        with survey: Survey,
        _ unchanged: [DiskPath],
        _ manifest: [UInt8],
        jobs: Int
    ) async throws(FileError) {
        try create(Manifest.path) { path throws(FileError) in try folder.parent.create(path, manifest) }
        try keepAttributes(of: Manifest.path)
        for path in survey.folders { try folder.parent.makeFolderIfMissing(folder.staging / path) }
        let failures = await concurrentMap(unchanged + survey.kept, jobs: jobs) {
            path -> FileError? in
            do throws(FileError) {
                try folder.parent.carry(folder.site / path, to: folder.staging / path)
                return nil
            } catch {
                return error
            }
        }
        if let failure = failures.lazy.compactMap(\.self).first { throw failure }
        // The innermost first: a folder may be one that its owner can't write to.
        for path in survey.folders.reversed() + [.here] {
            guard let old = standing.folders[path] else { continue }
            try folder.parent.setAttributes(of: folder.staging / path, to: old)
        }
    }
}

extension Staging {
    /// Makes a file, and the folders around it if they're missing.
    ///
    /// - Parameter make: makes it at a path of the new tree, where nothing stands.
    func create(
        _ path: DiskPath,
        _ make: (DiskPath) throws(FileError) -> Void
    ) throws(FileError) {
        let new = folder.staging / path
        do {
            try make(new)
        } catch {
            guard error.code == ENOENT else { throw error }
            try makeRoot()
            if let around = new.folder { try folder.parent.makeFolders(around) }
            try make(new)
        }
    }

    /// Gives a file that was written the mode of the one in whose place it comes.
    func keepAttributes(of path: DiskPath) throws(FileError) {
        if standing.files[path] == .file, let old = try folder.parent.status(of: folder.site / path) {
            try folder.parent.setAttributes(of: folder.staging / path, to: old)
        }
    }

    /// Makes the tree's root, no more open to others than the site's; it may be there already.
    private func makeRoot() throws(FileError) {
        let mode = (standing.folders[.here]?.mode ?? 0o777) | 0o700
        try folder.parent.makeFolderIfMissing(folder.staging, mode: mode)
    }
}
