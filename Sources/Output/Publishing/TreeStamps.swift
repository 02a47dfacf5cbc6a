import Digests
import Parallel

/// How all files below a folder stand, without a look into them.
struct TreeStamps: Sendable {
    private var lines: [UInt8] = []
    /// How many there are, folders left out.
    private(set) var count = 0
    /// Whether a symbolic link is among them: what it leads to may change while it doesn't.
    private(set) var hasLinks = false
    /// When the last of them changed that did; folders change with what's in them.
    private(set) var lastChange = FileStamp.Moment(seconds: 0, nanoseconds: 0)

    var digest: SHA256Digest { SHA256Digest(of: lines) }

    /// Looks at a folder, then at those in it, and so on.
    ///
    /// - Parameter jobs: how many files are asked for at a time; the answer is the same.
    init(of folder: DiskPath, in parent: OpenFolder, jobs: Int) async throws(FileError) {
        var folders = [folder]
        while !folders.isEmpty {
            let listings = await concurrentMap(folders, jobs: jobs) { folder in
                Result { () throws(FileError) in try Entry.all(of: folder, in: parent) }
            }
            var entries: [Entry] = []
            for listing in listings { entries += try listing.get() }
            let stretches = await concurrentMap(Self.stretches(of: entries), jobs: jobs) { stretch in
                Result { () throws(FileError) in try TreeStamps(of: stretch, in: parent) }
            }
            for stretch in stretches { add(try stretch.get()) }
            folders = entries.filter { $0.kind == .folder }.map(\.path)
        }
    }
}

extension TreeStamps {
    /// What stands at a path.
    private struct Entry: Sendable {
        let path: DiskPath
        let kind: FileKind

        static func all(of folder: DiskPath, in parent: OpenFolder) throws(FileError) -> [Entry] {
            try parent.entries(of: folder).sorted { $0.name < $1.name }
                .map { Entry(path: folder / $0.name, kind: $0.kind) }
        }
    }

    private init(of entries: ArraySlice<Entry>, in parent: OpenFolder) throws(FileError) {
        for entry in entries {
            lines += entry.path.bytes
            lines.append(0)
            if entry.kind == .folder {
                // Its times change with what's in it, which is asked itself.
                lines += "folder \(try parent.status(of: entry.path)?.mode ?? 0)".utf8
            } else {
                if let stamp = try parent.stamp(of: entry.path) {
                    stamp.append(to: &lines)
                    lastChange = max(lastChange, stamp.changed)
                }
                hasLinks = hasLinks || entry.kind == .symbolicLink
                count += 1
            }
            lines.append(0)
        }
    }

    /// Long enough that each is worth being handed to somebody.
    private static func stretches(of entries: [Entry]) -> [ArraySlice<Entry>] {
        stride(from: 0, to: entries.count, by: 256).map { entries[$0..<min($0 + 256, entries.count)] }
    }

    private mutating func add(_ other: TreeStamps) {
        lines += other.lines
        count += other.count
        hasLinks = hasLinks || other.hasLinks
        lastChange = max(lastChange, other.lastChange)
    }
}
