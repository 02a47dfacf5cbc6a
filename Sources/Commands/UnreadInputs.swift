import Content
import Digests
import EDTF
import Output

/// Everything that decides what a build reads and what it makes of that, told without reading it.
///
/// Unlike `SiteInputs` it also holds the texts, since quotations are proven by them, and what was asked for in other
/// words may be the same: whoever finds it as it was has found all that a build would.
struct UnreadInputs {
    let location: ProjectLocation
    let isLocked: Bool
    let includesDrafts: Bool
    /// As it was given for this run.
    let baseURL: BaseURL?
    let day: Day?

    /// One digest of it all and of the program; nil where only reading the files tells whether they're the same.
    ///
    /// - Parameter now: in seconds since 1970.
    func digest(now: Int, jobs: Int) async -> SHA256Digest? {
        guard let program = ProgramVersion.stamp,
            let files = await InputStamps(of: ProjectFolders.roots(of: location), now: now, jobs: jobs)
        else { return nil }
        return SHA256Digest(of: Array("\(program)\n\(self)\n\(files.digest.hex)\n".utf8))
    }
}
