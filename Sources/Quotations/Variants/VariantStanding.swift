extension VariantColumns {
    /// How a row stands to the one that it's compared with in a column.
    enum Standing {
        case same, marksDiffer, different
    }

    /// Nil where nothing is compared: where either doesn't print that part, or cuts it.
    func standing(of row: Int, to other: Int, in column: Int) -> Standing? {
        guard extents[row].contains(column), extents[other].contains(column) else { return nil }
        switch (columns[column][row], columns[column][other]) {
        case (let word?, let counterpart?):
            if rows[row].printsAlike(word, as: counterpart, of: rows[other]) { return .same }
            let hasSameKey = rows[row].hasSameKey(
                rows[row].words[word],
                as: rows[other].words[counterpart],
                of: rows[other]
            )
            return hasSameKey ? .marksDiffer : .different
        case (_?, nil): return isCut(column, in: other) ? nil : .different
        case (nil, _?): return isCut(column, in: row) ? nil : .different
        case (nil, nil): return nil
        }
    }

    /// Whether a row says that it leaves words out where it prints none in a column.
    private func isCut(_ column: Int, in row: Int) -> Bool {
        guard let next = columns[column...].firstIndex(where: { $0[row] != nil }),
            let word = columns[next][row]
        else { return false }
        return rows[row].hasCut(before: word)
    }
}
