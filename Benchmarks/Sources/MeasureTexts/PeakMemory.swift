import Foundation

enum PeakMemory {
    /// The most memory that this process has had at once.
    static var bytes: Int {
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        return usage.ru_maxrss * 1024
    }
}
