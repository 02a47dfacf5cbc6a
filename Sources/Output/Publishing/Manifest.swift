import Digests

/// Which files in the output folder are ours, with their hashes.
///
/// It's text, sorted, in a form that other programs check as well: `sha256sum --check .verbatim-manifest`.
///
///     # verbatim manifest 1
///     9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  claims/paid.html
///     # view 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
///     …
struct Manifest: Sendable {
    static let name = ".verbatim-manifest"
    static let path = DiskPath(name)

    struct Entry: Sendable {
        let digest: SHA256Digest
        let view: SHA256Digest?
    }

    var entries: [DiskPath: Entry]

    init(_ entries: [DiskPath: Entry]) {
        self.entries = entries
    }

    /// Reads what `bytes` wrote; nil if the first line isn't of this version.
    ///
    /// Other lines that it can't read are passed over: they come from merging two versions of a site, and
    /// the files they'd name are then taken for foreign ones, which is safe.
    init?(bytes: [UInt8]) {
        entries = [:]
        var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
        guard let first = lines.popFirst(), first.elementsEqual(Self.title.utf8) else { return nil }
        for line in lines {
            guard line.count > 66, line.dropFirst(64).prefix(2).elementsEqual("  ".utf8),
                let digest = SHA256Digest(hex: String(decoding: line.prefix(64), as: UTF8.self))
            else { continue }
            // Hashes of views are kept for other readers; the publisher has no use for old ones.
            entries[DiskPath(bytes: line.dropFirst(66))] = Entry(digest: digest, view: nil)
        }
    }

    var bytes: [UInt8] {
        var bytes = Array((Self.title + "\n").utf8)
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            bytes += entry.digest.hex.utf8
            bytes += "  ".utf8
            bytes += path.bytes
            bytes.append(UInt8(ascii: "\n"))
            if let view = entry.view { bytes += "# view \(view.hex)\n".utf8 }
        }
        return bytes
    }

    private static let title = "# verbatim manifest 1"
}
