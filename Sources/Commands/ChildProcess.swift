import CLinux
import Glibc

/// A program that's started and waited for, for what it prints.
enum ChildProcess {
    /// Runs a program, found as a shell finds it but without one, and waits for its end.
    ///
    /// - Parameters:
    ///   - variables: what's added to its environment.
    ///   - dropped: names of what's left out of ours.
    /// - Returns: what it printed, with what it said of errors among it, and its exit status; nil where it can't be
    ///   started.
    static func run(
        _ program: String,
        _ arguments: [String],
        _ variables: KeyValuePairs<String, String> = [:],
        without dropped: [String] = []
    ) -> (output: [UInt8], status: Int32)? {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { return nil }
        defer { close(ends[0]) }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
        unsafe posix_spawn_file_actions_addclose(&actions, ends[1])
        var process: pid_t = 0
        let isStarted = unsafe withStrings([program] + arguments) { arguments in
            unsafe withStrings(environment(adding: variables, without: dropped)) { environment in
                unsafe posix_spawnp(&process, program, &actions, nil, arguments, environment) == 0
            }
        }
        close(ends[1])
        guard isStarted else { return nil }
        let output = bytes(from: ends[0])
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        // As WIFEXITED and WEXITSTATUS have it, which Swift doesn't see; a signal counts as failure.
        return (output, status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
    }

    private static func bytes(from file: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }

    private static func environment(
        adding variables: KeyValuePairs<String, String>,
        without dropped: [String]
    ) -> [String] {
        let left = variables.map(\.key) + dropped
        var all: [String] = []
        var next = unsafe process_environment()
        while let entry = unsafe next?.pointee {
            let text = unsafe String(cString: entry)
            if !left.contains(where: { text.hasPrefix($0 + "=") }) { all.append(text) }
            unsafe next = unsafe next?.successor()
        }
        return all + variables.map { "\($0.key)=\($0.value)" }
    }

    /// Calls a function with texts as C has them, ended by a null pointer.
    private static func withStrings<Result>(
        _ texts: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
        defer { unsafe pointers.forEach { unsafe free($0) } }
        return unsafe body(pointers)
    }
}
