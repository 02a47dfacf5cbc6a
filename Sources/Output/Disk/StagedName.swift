import Glibc

/// The name under which a file's new bytes stand beside it until they take its place.
///
/// It bears the process's number, so that no two processes write to one file, and what a dead one left can be told:
/// `.paid.md.4711.verbatim-new`.
enum StagedName {
    static func of(_ name: String) -> DiskPath {
        DiskPath(".\(name).\(OpenFolder.processIdentifier).\(ending)")
    }

    /// The process that writes to it; nil for any other name.
    static func process(of name: DiskPath) -> pid_t? {
        let parts = name.text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].isEmpty, parts[parts.count - 1] == ending else { return nil }
        return pid_t(parts[parts.count - 2]).flatMap { $0 > 0 ? $0 : nil }
    }

    private static let ending = "verbatim-new"
}

extension OpenFolder {
    /// Takes away what processes left here that died before it took its place.
    func removeAbandoned() throws(FileError) {
        for (name, kind) in try entries(of: .here) where kind == .file {
            guard let process = StagedName.process(of: name), !isRunning(process) else { continue }
            // What can't be taken away does no harm: the next run tries again.
            try? remove(name)
        }
    }

    private func isRunning(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }
}
