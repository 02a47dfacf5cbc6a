extension Sequence where Element: Hashable {
    /// The elements in their order, each where it stands first.
    func withoutRepeats() -> [Element] {
        let elements = Array(self)
        guard elements.count > 1 else { return elements }
        // Most are few, among which searching is faster than hashing.
        guard elements.count > 32 else {
            var kept: [Element] = []
            kept.reserveCapacity(elements.count)
            for element in elements where !kept.contains(element) { kept.append(element) }
            return kept
        }
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
