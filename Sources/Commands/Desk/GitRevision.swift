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
        repository = try Self.line(["rev-parse", "--show-toplevel"], in: folder)
        prefix = try Self.line(["rev-parse", "--show-prefix"], in: folder)
        guard let commit = Self.object("\(name)^{commit}", in: repository) else {
            guard Self.object("HEAD^{commit}", in: repository) != nil else {
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
        let tree = "\(commit):\(prefix)Content"
        guard Self.object(tree, in: repository) != nil else {
            throw Missing(reason: "there was no folder Content at that revision")
        }
        let target = "--prefix=\(folder)/Content/"
        for arguments in [["read-tree", tree], ["checkout-index", "--all", "--quiet", target]] {
            let index: KeyValuePairs = ["GIT_INDEX_FILE": folder + "/index"]
            let run = Self.git(arguments, in: repository, index)
            guard let run, run.status == 0 else {
                let said = Self.words(of: run?.output ?? [])
                throw Missing(reason: "git couldn't write that revision's files to '\(folder)': \(said)")
            }
        }
    }
}

extension GitRevision {
    /// What git calls what somebody else calls otherwise; nil if there's no such thing.
    private static func object(_ name: String, in repository: String) -> String? {
        let question = ["rev-parse", "--quiet", "--verify", "--end-of-options", name]
        guard let run = git(question, in: repository), run.status == 0 else { return nil }
        return lastLine(of: run.output)
    }

    /// The line that git prints, which may be empty.
    private static func line(_ arguments: [String], in folder: String) throws(Missing) -> String {
        // Without a language of the user's own, so that what it says of errors can be told apart.
        guard let run = git(arguments, in: folder, ["LC_ALL": "C"]) else {
            throw Missing(reason: "git isn't installed here, and only git knows earlier states")
        }
        if run.status == 0 { return lastLine(of: run.output) }
        let said = words(of: run.output)
        if said.contains("not a git repository") {
            throw Missing(
                reason:
                    "'\(folder)' isn't kept in git, so there's no earlier state to compare with: "
                    + "'git init' begins to keep it, and each 'git commit' is a state"
            )
        }
        throw Missing(reason: "git can't tell of '\(folder)': \(said)")
    }

    /// Runs git on the repository around a folder.
    ///
    /// A hook is run with variables that name another, or another part of it: for these, the folder would be its root.
    private static func git(
        _ arguments: [String],
        in folder: String,
        _ variables: KeyValuePairs<String, String> = [:]
    ) -> (output: [UInt8], status: Int32)? {
        ChildProcess.run("git", ["-C", folder] + arguments, variables, without: ofOneRepository)
    }

    /// What `git rev-parse --local-env-vars` lists, but for the user's own configuration.
    private static let ofOneRepository = [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_GRAFT_FILE",
        "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_NO_REPLACE_OBJECTS",
        "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_WORK_TREE",
    ]

    private static func words(of output: [UInt8]) -> String {
        String(decoding: output, as: UTF8.self).split(separator: "\n").joined(separator: "; ")
    }

    /// What git answers; a warning may stand before it.
    private static func lastLine(of output: [UInt8]) -> String {
        let newline = UInt8(ascii: "\n")
        let lines = output.split(separator: newline, omittingEmptySubsequences: false)
        return String(decoding: lines.dropLast().last ?? [], as: UTF8.self)
    }
}
