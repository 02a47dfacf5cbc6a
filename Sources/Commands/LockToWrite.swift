import Content
import Digests
import SourceText

/// A lock as it's to be written once its briefing is checked: its proofs needn't be in memory for that.
struct LockToWrite {
    /// Of its bytes.
    let digest: SHA256Digest
    /// Nil where there's nothing to write: for the lock that was read, and for an empty one if there was none.
    ///
    /// Of 100,000 claims they're 24 MB, which most builds needn't hold while pages are made.
    let bytes: [UInt8]?

    /// - Parameter stored: the lock that was read.
    init(_ proven: Pipeline.Proven, insteadOf stored: SourceFile?) {
        let isStored = proven.isLockStored
        let bytes = if isStored, let stored { stored.bytes } else { proven.lock.bytes }
        digest = SHA256Digest(of: bytes)
        self.bytes = isStored || stored == nil && proven.lock.texts.isEmpty ? nil : bytes
    }
}
