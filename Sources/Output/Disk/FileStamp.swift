/// What tells whether a file was touched without reading it, as version control systems ask it.
///
/// Whoever writes to a file changes the time of its last change, which no call can set.
struct FileStamp: Sendable, Hashable {
    let inode: UInt64
    let size: Int
    let mode: UInt32
    let modified: Moment
    let changed: Moment

    struct Moment: Sendable, Hashable, Comparable {
        let seconds: Int
        let nanoseconds: Int

        static func < (one: Moment, other: Moment) -> Bool {
            (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
        }
    }

    /// In a form to be hashed.
    var text: String {
        "\(inode) \(size) \(mode) \(modified.seconds).\(modified.nanoseconds) \(changed.seconds).\(changed.nanoseconds)"
    }
}
