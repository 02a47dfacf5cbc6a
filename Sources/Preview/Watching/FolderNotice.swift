import CLinux

/// What the system tells of a folder that it watches.
struct FolderNotice: Sendable, Hashable {
    /// The number of the watch that noticed it; -1 where some notices were lost.
    let watch: CInt
    /// The file or folder in the watched one that it's about; empty where it's about the watched one itself.
    let name: String
    private let mask: UInt32

    init(watch: CInt, name: String, mask: UInt32) {
        self.watch = watch
        self.name = name
        self.mask = mask
    }

    /// Everything after which a file may be read differently, or a folder be another one.
    static let all =
        UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
        | UInt32(IN_MOVED_TO)
        | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

    /// More happened than the system could keep.
    var isOverflow: Bool { has(UInt32(IN_Q_OVERFLOW)) }
    /// It's about a folder in the watched one.
    var isOfFolder: Bool { has(UInt32(IN_ISDIR)) }
    /// The watched folder is gone, or stands elsewhere.
    var isEnd: Bool {
        has(UInt32(IN_IGNORED)) || has(UInt32(IN_DELETE_SELF)) || has(UInt32(IN_MOVE_SELF))
            || has(UInt32(IN_UNMOUNT))
    }

    private func has(_ flag: UInt32) -> Bool { mask & flag != 0 }
}
