import Output

/// A briefing as it stood at a revision that git knows.
struct GitRevision {
    /// Why there's no such state, as a person is told: a sentence without a period.
    struct Missing: Error {
        let reason: String
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
            throw Missing(reason: "'\(name)' is no revision")
        }
        repository = try Self.line(["-C", folder, "rev-parse", "--show-toplevel"], folder)
        prefix = try Self.line(["-C", folder, "rev-parse", "--show-prefix"], folder)
        guard let commit = Self.commit(name, in: repository) else {
            guard Self.commit("HEAD", in: repository) != nil else {
                throw Missing(
                    reason: "nothing has been committed here yet, so there's no earlier state to compare with"
                )
            }
            throw Missing(
                reason: "git knows no revision '\(name)': name a commit, a branch or a tag, such as HEAD~1"
            )
        }
        self.commit = commit
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
            throw Missing(reason: "there was no folder Content at that revision")
        }
        let target = "--prefix=\(folder)/Content/"
        let checkout = ["-C", repository, "checkout-index", "--all", "--quiet", target]
        guard let written = ChildProcess.run("git", checkout, index), written.status == 0 else {
            throw Missing(reason: "git couldn't write that revision's files to '\(folder)'")
        }
    }
}

extension GitRevision {
    private static func commit(_ name: String, in repository: String) -> String? {
        let question = ["rev-parse", "--quiet", "--verify", "--end-of-options", "\(name)^{commit}"]
        guard let run = ChildProcess.run("git", ["-C", repository] + question), run.status == 0 else {
            return nil
        }
        return lastLine(of: run.output)
    }

    /// The line that git prints, which may be empty.
    private static func line(_ arguments: [String], _ folder: String) throws(Missing) -> String {
        // Without a language of the user's own, so that what it says of errors can be told apart.
        guard let run = ChildProcess.run("git", arguments, ["LC_ALL": "C"]) else {
            throw Missing(reason: "git isn't installed here, and only git knows earlier states")
        }
        if run.status == 0 { return lastLine(of: run.output) }
        let said = String(decoding: run.output, as: UTF8.self).split(separator: "\n").joined(separator: "; ")
        if said.contains("not a git repository") {
            throw Missing(
                reason:
                    "'\(folder)' isn't kept in git, so there's no earlier state to compare with: "
                    + "'git init' begins to keep it, and each 'git commit' is a state"
            )
        }
        throw Missing(reason: "git can't tell of '\(folder)': \(said)")
    }

    /// What git answers; a warning may stand before it.
    private static func lastLine(of output: [UInt8]) -> String {
        let newline = UInt8(ascii: "\n")
        let lines = output.split(separator: newline, omittingEmptySubsequences: false)
        return String(decoding: lines.dropLast().last ?? [], as: UTF8.self)
    }
}
