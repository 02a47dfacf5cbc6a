import Digests

/// A file of the site while it's rendered, piece by piece: nothing is written as long as the same bytes stand there.
///
/// A piece is looked at when the next one comes, or none does: only then is it known whether it's the last.
struct StagedFile {
    private let path: DiskPath
    private let staging: Staging
    private var hash = SHA256Hash()
    private var waiting: [UInt8]?
    /// How many bytes came before the piece that waits.
    private var offset = 0
    /// Whether a new file is being written.
    private var isNew: Bool
    private var failure: Staging.Outcome?

    init(_ path: DiskPath, in staging: Staging) {
        self.path = path
        self.staging = staging
        isNew = staging.standing.files[path] != .file
    }

    mutating func add(_ piece: [UInt8]) {
        if let waiting { place(waiting, isLast: false) }
        waiting = piece
    }

    /// What became of it, when all its pieces have come.
    mutating func end() -> Staging.Outcome {
        place(waiting ?? [], isLast: true)
        return failure ?? (isNew ? .written(hash.digest) : .unchanged(hash.digest))
    }
}

extension StagedFile {
    private mutating func place(_ piece: [UInt8], isLast: Bool) {
        guard failure == nil else { return }
        hash.add(piece)
        do {
            let isSame = isNew ? false : try siteHolds(piece, isLast: isLast)
            if !isSame { try write(piece) }
            offset += piece.count
            if isLast, isNew { try staging.keepAttributes(of: path) }
        } catch {
            failure = .failed(error)
        }
    }

    private func siteHolds(_ piece: [UInt8], isLast: Bool) throws(FileError) -> Bool {
        let folder = staging.folder
        return try folder.parent.holds(piece, at: folder.site / path, from: offset, isEnd: isLast)
    }

    private mutating func write(_ piece: [UInt8]) throws(FileError) {
        guard isNew || !staging.isForeign(path) else {
            failure = .foreign
            return
        }
        let folder = staging.folder
        if offset == 0 {
            try staging.create(path) { new throws(FileError) in try folder.parent.create(new, piece) }
        } else {
            // Up to here the file that stands there is the same.
            if !isNew {
                try staging.create(path) { [path, offset] new throws(FileError) in
                    try folder.parent.create(new, beginningOf: folder.site / path, offset)
                }
            }
            try folder.parent.append(piece, to: folder.staging / path)
        }
        isNew = true
    }
}
