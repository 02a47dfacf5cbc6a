import Glibc
public import Digests

/// How everything stands that a run reads, told before it's read: a later run that finds it so would read the same.
public struct InputStamps: Sendable, Hashable {
    /// Of the folders and the files in them.
    public let digest: SHA256Digest

    /// Looks at folders and all that's in them.
    ///
    /// - Parameters:
    ///   - folders: which hold all that's read; one that isn't there is found so.
    ///   - now: in seconds since 1970, by the clock of the file system.
    ///   - jobs: how many files are looked at at a time.
    /// - Returns: nil where it can't be told that way: a folder can't be read, something is a symbolic link, or was
    ///   written to only just now.
    public init?(of folders: [String], now: Int, jobs: Int) async {
        var lines: [UInt8] = []
        for folder in folders {
            guard let state = try? await Self.state(of: folder, before: now - Self.settling, jobs: jobs)
            else {
                return nil
            }
            lines += "\(folder)\n\(state)\n".utf8
        }
        digest = SHA256Digest(of: lines)
    }

    /// How long a file must have been left alone, in seconds.
    ///
    /// One that's written to twice within one tick of the clock has one stamp, and what was read of it may be either.
    /// The coarsest clocks, those of FAT, tick every two seconds.
    private static let settling = 2

    private static func state(
        of folder: String,
        before limit: Int,
        jobs: Int
    ) async throws(FileError) -> String? {
        do {
            let tree = try await TreeStamps(of: .here, in: OpenFolder(folder), jobs: jobs)
            let isTold = !tree.hasLinks && tree.lastChange.seconds < limit
            return isTold ? tree.digest.hex : nil
        } catch {
            guard error.code == ENOENT else { throw error }
            return "missing"
        }
    }
}
