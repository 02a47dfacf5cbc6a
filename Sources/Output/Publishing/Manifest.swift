import Digests
import SourceText

/// Which files in the output folder are ours, with their hashes.
///
/// It's text, sorted, in a form that other programs check as well: `sha256sum --check .verbatim-manifest`.
///
///     # verbatim manifest 1
///     9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  claims/paid.html
///     …
struct Manifest: Sendable {
    static let name = ".verbatim-manifest"
    static let path = DiskPath(name)

    let digests: [DiskPath: SHA256Digest]

    /// That of a folder in which nothing is ours.
    static let none = Manifest([:])

    private init(_ digests: [DiskPath: SHA256Digest]) {
        self.digests = digests
    }

    /// Reads what `bytes` wrote; nil if the first line isn't of this version.
    ///
    /// Other lines that it can't read are passed over: they come from merging two versions of a site, and
    /// the files they'd name are then taken for foreign ones, which is safe.
    init?(bytes: [UInt8]) {
        var digests: [DiskPath: SHA256Digest] = [:]
        var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
        guard let first = lines.popFirst(), first.elementsEqual(Self.title.utf8) else { return nil }
        for line in lines {
            guard line.count > 66, line.dropFirst(64).prefix(2).elementsEqual("  ".utf8),
                let digest = SHA256Digest(hex: String(decoding: line.prefix(64), as: UTF8.self))
            else { continue }
            digests[DiskPath(bytes: line.dropFirst(66))] = digest
        }
        self.digests = digests
    }

    /// That of some files, each of which stands at another path.
    static func bytes(of files: [(path: String, digest: SHA256Digest)]) -> [UInt8] {
        var bytes = Array((title + "\n").utf8)
        for (path, digest) in files.sorted(by: { $0.path.precedes(inBytes: $1.path) }) {
            bytes += digest.hex.utf8
            bytes += "  ".utf8
            bytes += path.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    private static let title = "# verbatim manifest 1"
}
