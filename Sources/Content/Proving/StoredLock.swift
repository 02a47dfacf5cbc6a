public import SourceText

/// The lock as it's stored: its file, and what was read of it.
public struct StoredLock: Sendable {
    let file: SourceFile
    let content: Diagnosed<Lock>

    public init(_ file: SourceFile) {
        self.file = file
        content = Lock.read(file)
    }
}
