extension Sequence where Element: Hashable {
    /// The elements in their order, each where it stands first.
    func withoutRepeats() -> [Element] {
        let elements = Array(self)
        guard elements.count > 1 else { return elements }
        let handful = 32
        var kept: [Element] = []
        kept.reserveCapacity(Swift.min(handful, elements.count))
        // Filled once there's more than a handful, among which searching is faster than hashing.
        var seen: Set<Element> = []
        for element in elements {
            let isNew = seen.isEmpty ? !kept.contains(element) : seen.insert(element).inserted
            guard isNew else { continue }
            kept.append(element)
            if kept.count == handful {
                seen.reserveCapacity(elements.count)
                seen.formUnion(kept)
            }
        }
        return kept
    }
}
