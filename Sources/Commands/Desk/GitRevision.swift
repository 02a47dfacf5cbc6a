import Output

/// A briefing as it stood at a revision that git knows.
struct GitRevision {
    /// Why there's no such state, as a person is told.
    struct Missing: Error {
        let reason: String
        /// Whether the command was wrong.
        let isUsage: Bool
    }

    /// The folder's repository, and where in it the folder stands: `desk/` or nothing.
    private let repository: String
    private let prefix: String
    /// What git calls the revision, whatever the user called it.
    private let commit: String

    /// - Parameters:
    ///   - name: as the user wrote it: a commit, a branch, a tag, `HEAD~3`.
    ///   - folder: the briefing's.
    init(_ name: String, of folder: String) throws(Missing) {
        guard !name.hasPrefix("-"), !name.isEmpty, !name.utf8.contains(0) else {
            throw Missing(reason: "'\(name)' is no revision", isUsage: true)
        }
        guard let top = Self.line(["-C", folder, "rev-parse", "--show-toplevel"]),
            let prefix = Self.line(["-C", folder, "rev-parse", "--show-prefix"])
        else {
            throw Missing(
                reason: "git knows nothing of '\(folder)', so there's no earlier state to compare with",
                isUsage: false
            )
        }
        let question = ["rev-parse", "--quiet", "--verify", "--end-of-options", "\(name)^{commit}"]
        guard let commit = Self.line(["-C", folder] + question), !commit.isEmpty else {
            throw Missing(
                reason: "git knows no revision '\(name)': name a commit, a branch or a tag, such as HEAD~1",
                isUsage: true
            )
        }
        (repository, self.prefix, self.commit) = (top, prefix, commit)
    }

    /// Writes the briefing's content as it stood, into a folder that's empty.
    ///
    /// Git itself writes the files, by way of an index of its own, so that the repository's isn't touched.
    func write(to folder: String) throws(Missing) {
        let index: KeyValuePairs = ["GIT_INDEX_FILE": folder + "/index"]
        let tree = "\(commit):\(prefix)Content"
        guard let read = ChildProcess.run("git", ["-C", repository, "read-tree", tree], index),
            read.status == 0
        else {
            throw Missing(reason: "there was no folder Content at that revision", isUsage: false)
        }
        let target = "--prefix=\(folder)/Content/"
        let checkout = ["-C", repository, "checkout-index", "--all", "--quiet", target]
        guard let written = ChildProcess.run("git", checkout, index), written.status == 0 else {
            throw Missing(reason: "git couldn't write that revision's files to '\(folder)'", isUsage: false)
        }
    }

    /// The line that git prints; nil where it fails.
    private static func line(_ arguments: [String]) -> String? {
        guard let run = ChildProcess.run("git", arguments), run.status == 0 else { return nil }
        let line = run.output.prefix { $0 != UInt8(ascii: "\n") }
        return String(decoding: line, as: UTF8.self)
    }
}
