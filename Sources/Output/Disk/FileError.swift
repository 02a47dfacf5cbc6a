import Glibc

/// A call to the operating system that failed, as a person is told of it.
///
///     can't write '/srv/site/index.html': no space left on the disk
public struct FileError: Error, Sendable, Hashable {
    public let operation: FileOperation
    public let path: String
    /// The error's number, as in errno(3).
    public let code: CInt

    public init(_ operation: FileOperation, _ path: String, code: CInt) {
        self.operation = operation
        self.path = path
        self.code = code
    }
}

/// What was to be done to a file or folder, in the words of a message: "can't …".
public enum FileOperation: String, Sendable, Hashable {
    case find
    case read
    case write
    case makeFolder = "make the folder"
    case carry = "carry over"
    case setMode = "set the mode of"
    case move
    case exchange
    case remove
    case lock
}

extension FileError: CustomStringConvertible {
    public var description: String { "can't \(operation.rawValue) '\(path)': \(reason)" }

    private var reason: String {
        switch code {
        case ENOSPC: "no space left on the disk"
        case EDQUOT: "the disk quota is used up"
        case EFBIG: "the file is too large for the disk"
        case EACCES: "permission denied"
        case EPERM: "the system doesn't permit it"
        case EROFS: "the disk can only be read"
        case EIO: "the disk failed"
        case ENOENT: "it doesn't exist"
        case EEXIST: "it exists already"
        case ENOTDIR: "a part of the path isn't a folder"
        case EISDIR: "it's a folder"
        case ENOTEMPTY: "the folder isn't empty"
        case ELOOP: "it's a symbolic link that leads nowhere"
        case EBUSY: "it's in use, perhaps as a mount point"
        case EXDEV: "it lies on another disk, or in a lower layer of a container's image"
        case ESTALE: "it was changed meanwhile"
        case EMFILE, ENFILE: "too many files are open"
        case ENAMETOOLONG: "the name is too long"
        default: "system error \(code)"
        }
    }
}
