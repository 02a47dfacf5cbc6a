import CLinux
import Glibc

/// The reader's own web browser.
public enum Browser {
    /// Opens an address in it; false where the system knows of none.
    public static func open(_ address: String) -> Bool {
        // The shell ends at once, and the browser needn't be waited for.
        let script = #"command -v xdg-open >/dev/null || exit 1; xdg-open "$1" >/dev/null 2>&1 &"#
        let words: [String] = ["sh", "-c", script, "sh", address]
        var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process: pid_t = 0
        guard unsafe posix_spawn(&process, "/bin/sh", nil, nil, &arguments, process_environment()) == 0 else {
            return false
        }
        var status: CInt = 0
        while unsafe waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return false } }
        return status == 0
    }
}
