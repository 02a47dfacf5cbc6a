/// Transforms every element, up to `jobs` at a time; the results keep the elements' order.
///
/// What's done is counted in `Advance.watched`.
public func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    jobs: Int,
    _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
    let jobs = max(1, jobs)
    let advance = Advance.watched
    advance?.expect(elements.count)
    if jobs == 1 || elements.count == 1 {
        return elements.map { element in
            defer { advance?.finish(1) }
            return transform(element)
        }
    }
    // Few enough to keep a task's cost small beside its work, many enough to end at about the same time: a site's
    // longest files stand beside one another.
    let size = max(1, min(8, elements.count / (jobs * 4)))
    let chunks = stride(from: 0, to: elements.count, by: size).map { start in
        elements[start..<min(start + size, elements.count)]
    }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        var results = [[Result]](repeating: [], count: chunks.count)
        var waiting = chunks.indices[...]
        for index in waiting.prefix(jobs) {
            group.addTask { (index, chunks[index].map(transform)) }
        }
        waiting = waiting.dropFirst(jobs)
        for await (finished, result) in group {
            results[finished] = result
            advance?.finish(chunks[finished].count)
            guard let index = waiting.popFirst() else { continue }
            group.addTask { (index, chunks[index].map(transform)) }
        }
        return results.flatMap(\.self)
    }
}
