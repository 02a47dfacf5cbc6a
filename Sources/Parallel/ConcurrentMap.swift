import Synchronization

/// Transforms every element, up to `jobs` at a time; the results keep the elements' order.
///
/// What's done is counted in `Advance.watched`.
public func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    jobs: Int,
    _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    let advance = Advance.watched
    advance?.expect(elements.count)
    let queue = ChunkQueue(elements.count, jobs: jobs)
    let work: @Sendable () -> [(Int, [Result])] = {
        var results: [(Int, [Result])] = []
        while let chunk = queue.next() {
            results.append((chunk.lowerBound, elements[chunk].map(transform)))
            advance?.finish(chunk.count)
        }
        return results
    }
    guard queue.workers > 1 else { return work().flatMap(\.1) }
    return await withTaskGroup(of: [(Int, [Result])].self) { group in
        for _ in 0..<queue.workers { group.addTask { work() } }
        var results: [(Int, [Result])] = []
        for await part in group { results += part }
        return results.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
}

/// The positions of some elements, chunk by chunk: each worker takes the next one when it has done its last.
private final class ChunkQueue: Sendable {
    let workers: Int
    private let count: Int
    private let size: Int
    private let taken = Atomic(0)

    init(_ count: Int, jobs: Int) {
        self.count = count
        // Few enough that taking them costs nothing beside the work, many enough to end at about the same time: a
        // site's longest files stand beside one another, and of some dozens of checks each counts.
        size = max(1, min(8, count / 16 / max(1, jobs)))
        workers = min(max(1, jobs), count)
    }

    func next() -> Range<Int>? {
        let start = taken.add(size, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + size, count) : nil
    }
}
