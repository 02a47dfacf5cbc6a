/// The bytes of a file, for a source file that doesn't hold them itself.
///
/// Of a large briefing they were an eighth of all that was in memory, and once it's read only findings need them:
/// whoever holds them says for how long lines can be shown.
public final class FileBytes: Sendable {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }
}
