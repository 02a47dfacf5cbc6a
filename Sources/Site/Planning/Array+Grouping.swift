extension Array {
    /// For each element the values that belong to it, in their order.
    func grouping<Value>(_ values: some Sequence<Value>, by owner: (Value) -> Int?) -> [[Value]] {
        var groups = [[Value]](repeating: [], count: count)
        for value in values {
            if let position = owner(value) { groups[position].append(value) }
        }
        return groups
    }
}
