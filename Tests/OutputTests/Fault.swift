import Glibc
import Synchronization
import Testing

@testable import Output

/// Lets the calls of a run fail from a certain one on.
final class Fault: Sendable {
    enum Manner: CaseIterable, CustomTestStringConvertible {
        /// One call fails, and the run can put things in order.
        case fails
        /// From this call on nothing happens on disk any more, as if the process were killed.
        case dies

        var testDescription: String { self == .fails ? "fails" : "dies" }
    }

    private let calls = Mutex(0)
    private let first: Int
    private let manner: Manner
    private let exchanges: Bool

    init(at first: Int, _ manner: Manner, exchanges: Bool) {
        self.first = first
        self.manner = manner
        self.exchanges = exchanges
    }

    var count: Int { calls.withLock { $0 } }

    func code(_ operation: FileOperation, _ path: DiskPath) -> CInt? {
        let call = calls.withLock { calls in
            calls += 1
            return calls - 1
        }
        if call == first || (call > first && manner == .dies) { return EIO }
        return operation == .exchange && !exchanges ? EINVAL : nil
    }
}
