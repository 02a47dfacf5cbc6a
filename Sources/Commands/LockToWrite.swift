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
    init(_ lock: Lock, insteadOf stored: SourceFile?) {
        let bytes = lock.bytes
        digest = SHA256Digest(of: bytes)
        let isNeeded = stored.map { $0.bytes != bytes } ?? !lock.texts.isEmpty
        self.bytes = isNeeded ? bytes : nil
    }
}
