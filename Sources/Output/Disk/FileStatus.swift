/// What stands at a path, and whose it is.
struct FileStatus: Sendable, Hashable {
    let kind: FileKind
    /// The permissions, with set-user, set-group and sticky bits.
    let mode: UInt32
    let owner: UInt32
    let group: UInt32
}

enum FileKind: Sendable, Hashable {
    case file
    case folder
    case symbolicLink
    /// A pipe, socket or device.
    case special
}
