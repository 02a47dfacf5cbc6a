import Foundation

/// A program with its arguments.
package struct Command {
    private let words: [String]

    /// - Parameter path: the program's file.
    package init(_ path: String, _ arguments: [String]) {
        words = [path] + arguments
    }

    /// Runs it to its end, with its output thrown away, and measures it.
    ///
    /// - Parameter expected: the exit status; with another one, or a signal, the measurement fails.
    package func run(expecting expected: Int32 = 0) throws -> Run {
        var process = pid_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        let start = ContinuousClock.now
        let spawned = words.withCStrings { posix_spawn(&process, words[0], &actions, nil, $0, environ) }
        guard spawned == 0 else { throw Failure("'\(words[0])' can't be run") }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == expected << 8 else {
            throw Failure("'\(words.joined(separator: " "))' failed")
        }
        return Run(
            wall: (ContinuousClock.now - start) / .seconds(1),
            user: usage.ru_utime.seconds,
            system: usage.ru_stime.seconds,
            peakMemory: usage.ru_maxrss * 1024
        )
    }
}

/// Why there's no measurement.
package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}

extension [String] {
    /// Passes the texts as C passes the words of a command.
    fileprivate func withCStrings<Result>(_ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
        let strings = map { strdup($0) }
        defer { strings.forEach { free($0) } }
        return body(strings + [nil])
    }
}
