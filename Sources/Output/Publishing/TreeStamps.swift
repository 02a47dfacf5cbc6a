import Digests

/// How all files below a folder stand, without a look into them.
struct TreeStamps {
    private var lines: [UInt8] = []
    /// How many there are, folders left out.
    private(set) var count = 0
    /// Whether a symbolic link is among them: what it leads to may change while it doesn't.
    private(set) var hasLinks = false
    /// When the last of them changed that did; folders change with what's in them.
    private(set) var lastChange = FileStamp.Moment(seconds: 0, nanoseconds: 0)

    init(of folder: DiskPath, in parent: OpenFolder) throws(FileError) {
        try add(folder, in: parent)
    }

    var digest: SHA256Digest { SHA256Digest(of: lines) }

    private mutating func add(_ folder: DiskPath, in parent: OpenFolder) throws(FileError) {
        for (name, kind) in try parent.entries(of: folder).sorted(by: { $0.name < $1.name }) {
            let path = folder / name
            lines += path.bytes
            lines.append(0)
            if kind == .folder {
                // Its times change with what's in it, which is asked itself.
                lines += "folder \(try parent.status(of: path)?.mode ?? 0)".utf8
                try add(path, in: parent)
            } else {
                if let stamp = try parent.stamp(of: path) {
                    stamp.append(to: &lines)
                    lastChange = max(lastChange, stamp.changed)
                }
                hasLinks = hasLinks || kind == .symbolicLink
                count += 1
            }
            lines.append(0)
        }
    }
}
