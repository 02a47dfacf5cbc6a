/// Several printings of one stretch of speech laid over one another, word by word.
///
/// A progressive alignment (Feng and Doolittle 1987): each row is aligned with the columns of those before it,
/// of which the first to print a word stands for its column. Words that it prints alone get columns of their own.
struct VariantColumns {
    /// For each column the index of the word that each row has there.
    private(set) var columns: [[Int?]] = []
    private(set) var rows: [Printing] = []
    /// For each row its first and last column.
    private(set) var extents: [ClosedRange<Int>] = []

    /// - Parameter printings: each one shares words with one before it.
    init(_ printings: [Printing]) {
        for printing in printings { add(printing) }
        extents = rows.indices.map { row in
            let own = columns.indices.filter { columns[$0][row] != nil }
            return (own.first ?? 0)...(own.last ?? 0)
        }
    }

    /// The first row that prints the part of the speech in which a column stands; of those before a row, if one
    /// is given.
    func firstRow(printing column: Int, before row: Int? = nil) -> Int? {
        extents.prefix(row ?? extents.count).firstIndex { $0.contains(column) }
    }
}

extension VariantColumns {
    private mutating func add(_ printing: Printing) {
        let steps = OverlapAlignment(leads, WordRow(printing)).steps
        // What neither the steps nor the columns before them hold stands at the ends.
        var merged: [[Int?]] = []
        var (nextColumn, nextWord) = (0, 0)
        func addColumns(to end: Int) {
            for column in columns[nextColumn..<end] { merged.append(column + [nil]) }
            nextColumn = end
        }
        func addWords(to end: Int) {
            let empty = [Int?](repeating: nil, count: rows.count)
            for word in nextWord..<end { merged.append(empty + [word]) }
            nextWord = end
        }
        for step in steps {
            switch step {
            case .both(let column, let word):
                addColumns(to: column)
                addWords(to: word)
                merged.append(columns[column] + [word])
                (nextColumn, nextWord) = (column + 1, word + 1)
            case .first(let column, _): addColumns(to: column + 1)
            case .second(_, _): continue
            }
        }
        addColumns(to: columns.count)
        addWords(to: printing.words.count)
        columns = merged
        rows.append(printing)
    }

    /// The first word of each column, with the cuts of the rows that print them.
    private var leads: WordRow {
        var leads = WordRow()
        for column in columns {
            guard let row = column.firstIndex(where: { $0 != nil }), let word = column[row] else { continue }
            leads.append(word, of: rows[row])
            if rows[row].hasCut(before: word) { leads.cuts[leads.count - 1] = true }
        }
        return leads
    }
}
