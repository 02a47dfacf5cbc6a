import Synchronization

/// How far a stage has come: of how many elements it knows, and how many of them are done.
///
/// `concurrentMap` counts in the one that's bound to its task; the stages themselves know nothing of it.
public final class Advance: Sendable {
    /// The count of whoever watches the present task, if anybody does.
    @TaskLocal public static var watched: Advance?

    private let known = Atomic(0)
    private let foreseen = Atomic(0)
    private let finished = Atomic(0)

    public init() {}

    public var total: Int { max(known.load(ordering: .relaxed), foreseen.load(ordering: .relaxed)) }
    public var done: Int { finished.load(ordering: .relaxed) }

    /// Says how many elements a stage will know of in the end, if it's given them a part at a time.
    public func foresee(_ count: Int) { foreseen.store(count, ordering: .relaxed) }

    func expect(_ count: Int) { known.add(count, ordering: .relaxed) }
    func finish(_ count: Int) { finished.add(count, ordering: .relaxed) }
}
