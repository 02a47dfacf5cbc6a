import Synchronization

/// Counts calls by name, from any thread.
final class Counter: Sendable {
    private let state = Mutex<[String: Int]>([:])

    func count(_ name: String) {
        state.withLock { $0[name, default: 0] += 1 }
    }

    var counts: [String: Int] { state.withLock { $0 } }
}
