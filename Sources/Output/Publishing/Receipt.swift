import Digests

/// What a published site was made from, and how its files stood then: a later run that would be made from the
/// same, and finds them so, has nothing to do.
///
/// It lies beside the site and not in it, since it tells of one machine's files: whoever has the site by another
/// way has no receipt, and builds it once.
///
///     verbatim receipt 2
///     inputs 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
///     unread 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
///     site 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
///     made 131
struct Receipt: Sendable, Hashable {
    var origin: SiteOrigin
    let site: SHA256Digest
    /// How many files the site has.
    let made: Int

    init(origin: SiteOrigin, site: SHA256Digest, made: Int) {
        self.origin = origin
        self.site = site
        self.made = made
    }

    /// Reads what `bytes` wrote; nil for anything else, which is as good as no receipt.
    init?(bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let values = lines.dropFirst().map { $0.split(separator: " ").last ?? "" }
        guard values.count == 4, let inputs = SHA256Digest(hex: values[0]),
            let site = SHA256Digest(hex: values[2]), let made = Int(values[3])
        else { return nil }
        let origin = SiteOrigin(inputs: inputs, unread: SHA256Digest(hex: values[1]))
        self.init(origin: origin, site: site, made: made)
        guard self.bytes == bytes else { return nil }
    }

    var bytes: [UInt8] {
        let unread = origin.unread?.hex ?? "unknown"
        return Array(
            """
            verbatim receipt 2
            inputs \(origin.inputs.hex)
            unread \(unread)
            site \(site.hex)
            made \(made)

            """.utf8
        )
    }
}

extension OutputFolder {
    /// What the run that the receipt is of did, if it would do the same again: nothing.
    func standing(madeFrom origin: SiteOrigin, jobs: Int) async throws(FileError) -> Publication? {
        guard var receipt = try receiptLeft(), receipt.origin.inputs == origin.inputs,
            let publication = try await publication(by: receipt, jobs: jobs)
        else { return nil }
        if receipt.origin.unread != origin.unread {
            receipt.origin = origin
            try leave(receipt)
        }
        return publication
    }

    /// The same for a run that hasn't read anything.
    ///
    /// - Parameter unread: how what it would read stands.
    func standing(unread: SHA256Digest, jobs: Int) async throws(FileError) -> Publication? {
        guard let receipt = try receiptLeft(), receipt.origin.unread == unread else { return nil }
        return try await publication(by: receipt, jobs: jobs)
    }

    /// Says what the site that stands there now was made from.
    func leaveReceipt(
        of publication: Publication,
        madeFrom origin: SiteOrigin,
        jobs: Int
    ) async throws(FileError) {
        let stamps = try await stamps(jobs: jobs)
        try leave(Receipt(origin: origin, site: stamps.digest, made: publication.made))
    }

    private func receiptLeft() throws(FileError) -> Receipt? {
        guard try parent.status(of: receipt)?.kind == .file else { return nil }
        return Receipt(bytes: try parent.bytes(of: receipt))
    }

    private func leave(_ new: Receipt) throws(FileError) {
        if try parent.status(of: receipt) != nil { try parent.remove(receipt) }
        try parent.create(receipt, new.bytes)
    }

    /// - Returns: nil if somebody touched the site since then.
    private func publication(by receipt: Receipt, jobs: Int) async throws(FileError) -> Publication? {
        let stamps = try await stamps(jobs: jobs)
        guard stamps.digest == receipt.site else { return nil }
        var publication = Publication()
        publication.made = receipt.made
        publication.unchanged = receipt.made
        // The manifest is the one file that's neither the site's nor somebody else's.
        publication.foreign = stamps.count - receipt.made - 1
        return publication
    }

    private func stamps(jobs: Int) async throws(FileError) -> TreeStamps {
        try await TreeStamps(of: site, in: parent, jobs: jobs)
    }
}
