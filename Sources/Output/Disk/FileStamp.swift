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

    /// Appends it in a form to be hashed, eight bytes for each number: a site has tens of thousands of them.
    func append(to bytes: inout [UInt8]) {
        let times = (modified.seconds, modified.nanoseconds, changed.seconds, changed.nanoseconds)
        for number in [Int(bitPattern: UInt(inode)), size, Int(mode), times.0, times.1, times.2, times.3] {
            for shift in stride(from: 0, to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> shift))
            }
        }
    }
}
