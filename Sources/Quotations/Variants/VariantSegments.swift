extension VariantColumns {
    /// The printing of a row in pieces, each as it stands to the first row before it that prints the same part.
    ///
    /// The words and gaps of the pieces, joined, are the words of the printing.
    func segments(of row: Int) -> [VariantSegment] {
        var writer = SegmentWriter(self, row: row)
        for column in columns.indices { writer.add(column) }
        return writer.finish()
    }
}

/// Writes the pieces of a row, column by column.
private struct SegmentWriter {
    private let columns: VariantColumns
    private let row: Int
    private var segments: [VariantSegment] = []
    /// The piece that's being gathered.
    private var pending = Pending()
    /// Words of another row beside which this one has none, until its next word shows whether it cuts them.
    private var missing = Counterpart()
    private var notQuoted = 0

    private struct Pending {
        var kind = VariantSegment.Kind.same
        var words: ClosedRange<Int>?
        var instead = Counterpart()
        var isEmpty: Bool { words == nil && instead.words == nil }
    }

    /// Words in a row that others are compared with.
    private struct Counterpart {
        var row: Int?
        var words: ClosedRange<Int>?

        mutating func add(_ word: Int?, of row: Int) {
            guard let word else { return }
            words = self.row == row ? words.map { $0.lowerBound...word } ?? word...word : word...word
            self.row = row
        }

        mutating func add(_ other: Counterpart) {
            guard let row = other.row, let words = other.words else { return }
            add(words.lowerBound, of: row)
            add(words.upperBound, of: row)
        }
    }

    init(_ columns: VariantColumns, row: Int) {
        (self.columns, self.row) = (columns, row)
    }

    private var printing: Printing { columns.rows[row] }

    mutating func add(_ column: Int) {
        guard columns.extents[row].contains(column) else {
            if let other = columns.firstRow(printing: column), columns.columns[column][other] != nil {
                notQuoted += 1
            }
            return
        }
        finishNotQuoted()
        let other = columns.firstRow(printing: column, before: row)
        guard let word = columns.columns[column][row] else {
            if let other { missing.add(columns.columns[column][other], of: other) }
            return
        }
        finishMissing(before: word)
        guard let other else {
            add(word, as: varies(column) ? .variesBelow : .same)
            return
        }
        switch columns.standing(of: row, to: other, in: column) {
        case .same, nil: add(word, as: .same)
        case .marksDiffer:
            add(word, as: .marksDiffer)
            pending.instead.add(columns.columns[column][other], of: other)
        case .different:
            add(word, as: .different)
            pending.instead.add(columns.columns[column][other], of: other)
        }
    }

    mutating func finish() -> [VariantSegment] {
        finishPending()
        addCuts(before: printing.words.count, instead: Counterpart())
        finishNotQuoted()
        return segments
    }

    /// Whether a row below prints something else in a column that this one leads.
    private func varies(_ column: Int) -> Bool {
        columns.rows.indices.dropFirst(row + 1).contains { below in
            columns.firstRow(printing: column, before: below) == row
                && columns.standing(of: below, to: row, in: column) == .different
        }
    }

    private mutating func add(_ word: Int, as kind: VariantSegment.Kind) {
        if pending.kind != kind || kind == .marksDiffer { finishPending() }
        pending.kind = kind
        pending.words = pending.words.map { $0.lowerBound...word } ?? word...word
    }

    /// Says what became of another row's words, now that the next word is known.
    private mutating func finishMissing(before word: Int) {
        if printing.hasCut(before: word) {
            finishPending()
            addCuts(before: word, instead: missing)
        } else if missing.words != nil {
            if pending.kind != .different { finishPending() }
            pending.kind = .different
            pending.instead.add(missing)
        }
        missing = Counterpart()
    }

    private mutating func finishPending() {
        guard !pending.isEmpty else { return }
        segments.append(
            VariantSegment(
                pending.kind,
                words: pending.words.map { printing.text($0) } ?? "",
                instead: text(pending.instead),
                gap: pending.words.map { gap(after: $0.upperBound) } ?? ""
            )
        )
        pending = Pending()
    }

    private mutating func addCuts(before word: Int, instead: Counterpart) {
        let cuts = printing.cuts(before: word)
        for cut in cuts {
            let next =
                cut.printed == cuts.last?.printed
                ? printing.start(of: word)
                : cuts.first { $0.printed.lowerBound > cut.printed.lowerBound }?.printed.lowerBound
            segments.append(
                VariantSegment(
                    .cut,
                    words: printing.text(printed: cut.printed),
                    instead: text(instead),
                    gap: printing.text(printed: cut.printed.upperBound..<(next ?? cut.printed.upperBound))
                )
            )
        }
    }

    private mutating func finishNotQuoted() {
        if notQuoted > 0 { segments.append(VariantSegment(.notQuoted(notQuoted))) }
        notQuoted = 0
    }

    private func text(_ counterpart: Counterpart) -> String {
        guard let row = counterpart.row, let words = counterpart.words else { return "" }
        return columns.rows[row].text(words)
    }

    /// What's printed between a word and what follows it.
    private func gap(after word: Int) -> String {
        let next = printing.cuts(before: word + 1).first?.printed.lowerBound ?? printing.start(of: word + 1)
        return printing.text(printed: printing.words[word].printed.upperBound..<next)
    }
}
