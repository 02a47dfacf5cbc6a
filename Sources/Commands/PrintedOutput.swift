import CLinux
import Glibc
import Output

/// What's printed to standard output: it fills a buffer, and whether a full disk swallowed some of it is known only when
/// that's emptied.
enum PrintedOutput {
    /// Prints a line that somebody is waiting for.
    static func printNow(_ line: String) {
        print(line)
        _ = output_is_lost()
    }

    /// Lets the program end without a word once nobody reads on, as in `verbatim list claims | head`, also where
    /// whoever started it had that ignored.
    static func endWithReader() {
        _ = signal(SIGPIPE, SIG_DFL)
    }

    /// The exit status of a run that would end with this one, after what was lost has been told.
    static func status(after status: Int32) -> Int32 {
        errno = 0
        guard output_is_lost() else { return status }
        let reason =
            errno == 0
            ? "can't write 'standard output'" : "\(FileError(.write, "standard output", code: errno))"
        Report.write("\(reason); what was printed isn't complete\n")
        return max(status, 1)
    }
}
