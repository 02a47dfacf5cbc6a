import Synchronization

/// The bytes of a file, held by it or by whoever decides how long its lines can be shown.
///
/// Of a large briefing they were an eighth of all that was in memory, and once it's read only findings need them.
public final class FileBytes: Sendable {
    let bytes: [UInt8]
    private let knownLines = AtomicLazyReference<LineTable>()

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Found for the first place that's asked for: most files have nothing to show.
    var lines: LineTable { knownLines.load() ?? knownLines.storeIfNil(LineTable(of: bytes)) }
}
