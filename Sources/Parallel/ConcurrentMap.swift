/// Maps elements on several cores at once, with the results in the elements' order.
///
/// The elements are dealt out in chunks, a few for each job, so that neither one slow element nor the cost
/// of a task per element decides how long the whole takes. The result doesn't depend on `jobs`.
///
/// - Parameter jobs: how many chunks are worked on at the same time; at least 1.
public func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    jobs: Int,
    _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    let jobs = max(1, jobs)
    if jobs == 1 || elements.count == 1 { return elements.map(transform) }
    let chunks = chunks(of: elements.count, count: jobs * 8)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var results = [[Result]](repeating: [], count: chunks.count)
        var next = 0
        func startNext() {
            guard next < chunks.count else { return }
            let index = next
            next += 1
            group.addTask { (index, elements[chunks[index]].map(transform)) }
        }
        for _ in 0..<jobs { startNext() }
        for await (index, mapped) in group {
            results[index] = mapped
            startNext()
        }
        return Array(results.joined())
    }
}

private func chunks(of total: Int, count: Int) -> [Range<Int>] {
    let size = max(1, (total + count - 1) / count)
    return stride(from: 0, to: total, by: size).map { $0..<min($0 + size, total) }
}
