import Glibc

/// Which folder a path leads to, so that two ways of writing it are seen to be one.
struct FolderIdentity: Equatable {
    private let path: String

    init(_ path: String) {
        guard let resolved = unsafe realpath(path, nil) else {
            self.path = path
            return
        }
        defer { unsafe free(resolved) }
        self.path = unsafe String(cString: resolved)
    }
}
