import Synchronization

/// What a run has made, until its process ends.
///
/// A process that ends gives all its memory back at once. To give it back value by value took a twentieth of the time of
/// `verbatim check` on 10,000 claims: 0.1 of 2.4 s.
enum EndOfProcess {
    private static let kept = Mutex<[any Sendable]>([])

    static func keep(_ value: some Sendable) {
        kept.withLock { $0.append(value) }
    }
}
