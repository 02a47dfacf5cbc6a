import CLinux
import Glibc

/// The notices that Linux gives of changes in folders (inotify(7)).
///
/// They're asked of the system itself, as the library of the server's sockets has none; its descriptor is open for as long
/// as the program runs.
struct FolderNotices: Sendable {
    private let descriptor: CInt

    init() throws(WatchError) {
        descriptor = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
        guard descriptor >= 0 else { throw WatchError(code: errno) }
    }

    /// Watches a folder, or goes on to.
    ///
    /// - Returns: the number of its watch, the same for one folder by whatever path; nil where no folder is there that
    ///   can be read.
    func add(_ folder: String) throws(WatchError) -> CInt? {
        let mask = FolderNotice.all | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)
        let watch = unsafe inotify_add_watch(descriptor, folder, mask)
        guard watch < 0 else { return watch }
        let code = errno
        guard code != ENOSPC, code != ENOMEM else { throw WatchError(code: code) }
        return nil
    }

    func remove(_ watch: CInt) {
        _ = inotify_rm_watch(descriptor, watch)
    }

    /// Waits for notices, at most for a time; what has come by then may be nothing.
    ///
    /// - Parameter milliseconds: -1 for as long as it takes.
    func next(within milliseconds: CInt) -> [FolderNotice] {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        return count > 0 ? Self.notices(in: buffer[..<count]) : []
    }

    /// Each notice has a head of 16 bytes, and a name that's filled up with NUL.
    private static func notices(in bytes: ArraySlice<UInt8>) -> [FolderNotice] {
        var notices: [FolderNotice] = []
        var rest = bytes
        while rest.count >= 16 {
            let head = unsafe rest.withUnsafeBytes { head in
                unsafe (
                    watch: head.loadUnaligned(as: CInt.self),
                    mask: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    length: Int(head.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            let name = rest.dropFirst(16).prefix(head.length).prefix { $0 != 0 }
            notices.append(
                FolderNotice(watch: head.watch, name: String(decoding: name, as: UTF8.self), mask: head.mask)
            )
            rest = rest.dropFirst(16 + head.length)
        }
        return notices
    }
}

/// Why folders can't be watched.
public struct WatchError: Error, CustomStringConvertible {
    public let description: String

    init(code: Int32) {
        description = unsafe String(cString: strerror(code)).lowercased()
    }
}
