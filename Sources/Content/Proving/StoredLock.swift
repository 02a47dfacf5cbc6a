public import SourceText

/// The lock as it's stored: its file, and what was read of it.
public struct StoredLock: Sendable {
    let file: SourceFile
    let content: Diagnosed<Lock>

    public init(_ file: SourceFile) {
        self.file = file
        content = Lock.read(file)
    }

    /// Whether the file is, byte by byte, what would be written of the lock that was read.
    ///
    /// Each of its lines is, or it would have been found; so it's enough that they stand in their order, with nothing
    /// between them.
    var isAsWritten: Bool {
        guard content.findings.isEmpty else { return false }
        let bytes = file.bytes
        let lines = Lock.lines(of: file)
        guard let head = lines.first, file.text(head) == content.value.headLine,
            lines.reduce(0, { $0 + $1.count + 1 }) == bytes.count
        else { return false }
        let others = lines.dropFirst()
        return zip(others, others.dropFirst()).allSatisfy {
            bytes[$0].lexicographicallyPrecedes(bytes[$1])
        }
    }
}
