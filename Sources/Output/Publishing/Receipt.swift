import Digests

/// What a published site was made from, and how its files stood then: a later run that would be made from the
/// same, and finds them so, has nothing to do.
///
/// It lies beside the site and not in it, since it tells of one machine's files: whoever has the site by another
/// way has no receipt, and builds it once.
///
///     verbatim receipt 1
///     inputs 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
///     site 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
///     made 131
struct Receipt: Sendable, Hashable {
    let inputs: SHA256Digest
    let site: SHA256Digest
    /// How many files the site has.
    let made: Int

    init(inputs: SHA256Digest, site: SHA256Digest, made: Int) {
        self.inputs = inputs
        self.site = site
        self.made = made
    }

    /// Reads what `bytes` wrote; nil for anything else, which is as good as no receipt.
    init?(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let values = lines.dropFirst().map { $0.split(separator: " ").last ?? "" }
        guard values.count == 3, let inputs = SHA256Digest(hex: values[0]),
            let site = SHA256Digest(hex: values[1]), let made = Int(values[2])
        else { return nil }
        self.init(inputs: inputs, site: site, made: made)
        guard self.bytes == bytes else { return nil }
    }

    var bytes: [UInt8] {
        Array("verbatim receipt 1\ninputs \(inputs.hex)\nsite \(site.hex)\nmade \(made)\n".utf8)
    }
}

extension OutputFolder {
    /// What the run that the receipt is of did, if it would do the same again: nothing.
    ///
    /// - Parameter inputs: a digest of everything that the site is to be made from.
    func standing(madeFrom inputs: SHA256Digest) throws(FileError) -> Publication? {
        guard try parent.status(of: receipt)?.kind == .file,
            let receipt = Receipt(bytes: try parent.bytes(of: receipt)), receipt.inputs == inputs
        else { return nil }
        let stamps = try SiteStamps(of: self)
        guard stamps.digest == receipt.site else { return nil }
        var publication = Publication()
        publication.made = receipt.made
        publication.unchanged = receipt.made
        // The manifest is the one file that's neither the site's nor somebody else's.
        publication.foreign = stamps.count - receipt.made - 1
        return publication
    }

    /// Says what the site that stands there now was made from.
    func leaveReceipt(of publication: Publication, madeFrom inputs: SHA256Digest) throws(FileError) {
        let new = Receipt(inputs: inputs, site: try SiteStamps(of: self).digest, made: publication.made)
        if try parent.status(of: receipt) != nil { try parent.remove(receipt) }
        try parent.create(receipt, new.bytes)
    }
}

/// How all files of a site stand, without a look into them.
private struct SiteStamps {
    private var lines: [UInt8] = []
    /// How many there are, folders left out.
    private(set) var count = 0

    init(of folder: OutputFolder) throws(FileError) {
        try add(folder.site, in: folder.parent)
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
                lines += (try parent.stamp(of: path)?.text ?? "gone").utf8
                count += 1
            }
            lines.append(0)
        }
    }
}
