extension Array {
    /// Updates lists of what belongs to each owner, found by the owner's position: each stays in its order, in which equal
    /// values stand as they came.
    ///
    /// - Parameters:
    ///   - owners: from whose lists some values go.
    ///   - isGone: which ones do; those among the new ones too that were there already.
    ///   - new: with their owners.
    mutating func update<Value>(
        leaving owners: some Sequence<Int>,
        _ isGone: (Value) -> Bool,
        adding new: some Sequence<(owner: Int, value: Value)>,
        _ precedes: (Value, Value) -> Bool
    ) where Element == [Value] {
        var touched: Set<Int> = []
        for owner in owners where touched.insert(owner).inserted { self[owner].removeAll(where: isGone) }
        for (owner, value) in new {
            self[owner].append(value)
            touched.insert(owner)
        }
        // Sorting is stable.
        for owner in touched where self[owner].count > 1 { self[owner].sort(by: precedes) }
    }
}
