import Content
import EDTF
import FrontMatter
import SourceText

/// What each article gives for each point of a claim.
struct Comparison: Sendable {
    /// The columns, in the order of publication; articles that were read for the claim and are silent are among them.
    let articles: [Index<Article>]
    let rows: [Row]

    struct Row: Sendable {
        let point: String
        let type: PointType
        /// Those of all cells, column by column: an array for each cell took two thirds more room.
        private let entries: [Entry]
        private let columns: [Column]
        /// What the cells were made from, in the order of the citations.
        private let given: [GivenReading]
        /// Whether values stand against each other.
        let differs: Bool
        /// Whether a voice brought its account up to date, and nothing else is at odds.
        let changes: Bool
        /// Whether more than one value is compared, however they stand to one another.
        let hasSeveralValues: Bool

        /// What stands in a column.
        private struct Column: Sendable {
            /// Where its entries end; they begin where those of the column before it end.
            let end: Int32
            let isSilent: Bool
            let isAtOdds: Bool
        }

        /// One a column.
        var cells: LazyMapSequence<Range<Int>, Cell> { columns.indices.lazy.map(cell) }

        private func cell(_ number: Int) -> Cell {
            let column = columns[number]
            let start = number == 0 ? 0 : Int(columns[number - 1].end)
            let own = entries[start..<Int(column.end)]
            guard own.isEmpty else { return .entries(own, areAtOdds: column.isAtOdds) }
            return column.isSilent ? .notMentioned : .notRecorded
        }
    }

    enum Cell: Sendable {
        /// The editor recorded nothing.
        case notRecorded
        /// The article was read for it and is silent.
        case notMentioned
        /// One for each distinct reading that the article's passages give; and whether its own values differ.
        case entries(ArraySlice<Entry>, areAtOdds: Bool)

        var entries: ArraySlice<Entry> {
            if case .entries(let entries, _) = self { entries } else { [] }
        }

        /// Whether one article gives values that differ.
        var isAtOdds: Bool {
            if case .entries(_, let areAtOdds) = self { areAtOdds } else { false }
        }
    }

    struct Entry: Sendable {
        let given: GivenReading
        let standing: ValueStanding
        private let number: Int32

        init(_ given: GivenReading, value: Int?, _ standing: ValueStanding) {
            self.given = given
            self.standing = standing
            number = Int32(value ?? 0)
        }

        /// The number of the value in its row, from 0, in the order of first appearance; nil for one that isn't compared.
        var value: Int? { given.isBeside ? nil : Int(number) }

        var reading: Reading { given.reading }
        var quotation: Index<Content.Quotation> { given.quotation }
        /// Whose utterance the article reports; nil where it speaks for itself.
        var utterance: Index<Utterance>? { given.utterance }
    }

    /// - Parameters:
    ///   - citations: the claim's, in the order of publication.
    ///   - silent: the articles that were read for the claim and don't mention it.
    init(
        _ claim: Claim,
        _ citations: [Citation],
        silent: [Index<Article>],
        _ corpus: Corpus,
        _ order: PublicationOrder
    ) {
        let speaking = citations.filter { !$0.says.isEmpty }.map(\.article)
        // Silence alone is no comparison.
        let columns = speaking.isEmpty ? [] : (speaking + silent).withoutRepeats().sorted(by: order.precedes)
        self.init(claim, citations, columns: columns, silent: silent, corpus)
    }

    /// The column of an article, in a table whose columns stand in the order of publication; nil if it has none.
    func column(of article: Index<Article>, _ order: PublicationOrder) -> Int? {
        var candidates = articles.indices
        while !candidates.isEmpty {
            let middle = candidates.lowerBound + candidates.count / 2
            if articles[middle] == article { return middle }
            candidates =
                order.precedes(articles[middle], article)
                ? middle + 1..<candidates.upperBound : candidates.lowerBound..<middle
        }
        return nil
    }

    private init(
        _ claim: Claim,
        _ citations: [Citation],
        columns: [Index<Article>],
        silent: [Index<Article>],
        _ corpus: Corpus
    ) {
        articles = columns
        let rowOf = Dictionary(
            claim.points.enumerated().map { ($0.element.key.value, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        var given = [[GivenReading]](repeating: [], count: claim.points.count)
        for citation in citations where !citation.says.isEmpty {
            for reading in citation.says {
                guard let row = rowOf[reading.point.value] else { continue }
                given[row].append(GivenReading(reading, as: claim.points[row].value, citation, corpus))
            }
        }
        let columnOf = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
        let isSilent = Set(silent)
        let columnsAreSilent = columns.map(isSilent.contains)
        rows = zip(claim.points, given).map { point, given in
            Row(point.key.value, point.value, given, columnsAreSilent: columnsAreSilent, corpus) {
                columnOf[$0] ?? 0
            }
        }
    }
}

extension Comparison.Row {
    /// The point in two articles alone, of which nothing is marked that's so beside a third one only.
    func between(_ one: Index<Article>, _ other: Index<Article>, _ corpus: Corpus) -> Self {
        Self(
            point,
            type,
            given.filter { $0.article == one } + given.filter { $0.article == other },
            columnsAreSilent: [false, false],
            corpus
        ) { $0 == one ? 0 : 1 }
    }

    /// - Parameter column: that of an article.
    fileprivate init(
        _ point: String,
        _ type: PointType,
        _ given: [GivenReading],
        columnsAreSilent: [Bool],
        _ corpus: Corpus,
        column: (Index<Article>) -> Int
    ) {
        var values: [PointValue] = []
        var placed: [PlacedReading] = []
        placed.reserveCapacity(given.count)
        var isSilent = columnsAreSilent
        for reading in given {
            let column = column(reading.article)
            guard let value = reading.value else {
                isSilent[column] = true
                continue
            }
            guard !reading.isBeside else {
                placed.append(PlacedReading(reading: reading, column: column, value: nil))
                continue
            }
            let number = values.firstIndex { $0.isSame(as: value) } ?? values.count
            if number == values.count { values.append(value) }
            placed.append(PlacedReading(reading: reading, column: column, value: number))
        }
        hasSeveralValues = values.count > 1
        // Who gives a value, and when, matters only beside another one.
        let standings =
            hasSeveralValues
            ? ValueStanding.all(of: Self.given(values, in: placed[...], corpus)) : [ValueStanding()]
        var entries: [Comparison.Entry] = []
        entries.reserveCapacity(placed.count)
        var next = placed.startIndex
        columns = columnsAreSilent.indices.map { column in
            // They stand in the order of the columns, as both do in that of publication.
            let start = next
            while next < placed.endIndex, placed[next].column == column { next += 1 }
            let own = placed[start..<next]
            // Readings of two articles never look alike.
            var shown = Set<GivenReading.Look>()
            for reading in own where own.count == 1 || shown.insert(reading.reading.look(corpus)).inserted {
                let standing = reading.value.map { standings[$0] } ?? ValueStanding()
                entries.append(Comparison.Entry(reading.reading, value: reading.value, standing))
            }
            return Column(
                end: Int32(entries.count),
                isSilent: isSilent[column],
                isAtOdds: Self.areAtOdds(own, values, corpus)
            )
        }
        self.point = point
        self.type = type
        self.entries = entries
        self.given = given
        differs = entries.contains(where: \.standing.differs)
        changes = !differs && entries.contains(where: \.standing.isLater)
    }

    /// Whether the values that one article gives differ from one another.
    private static func areAtOdds(
        _ own: ArraySlice<PlacedReading>,
        _ values: [PointValue],
        _ corpus: Corpus
    ) -> Bool {
        let compared = own.lazy.compactMap(\.value)
        guard let first = compared.first, compared.contains(where: { $0 != first }) else { return false }
        return ValueStanding.all(of: given(values, in: own, corpus)).contains(where: \.differs)
    }

    /// Those of some values that readings give, with whoever gives them.
    private static func given(
        _ values: [PointValue],
        in readings: ArraySlice<PlacedReading>,
        _ corpus: Corpus
    ) -> [GivenValue] {
        var given = values.map { GivenValue(value: $0) }
        for placed in readings {
            if let number = placed.value { given[number].accounts.insert(placed.reading.account(corpus)) }
        }
        return given.filter { !$0.accounts.isEmpty }
    }
}

/// A reading with the place that it has in its row.
private struct PlacedReading {
    let reading: GivenReading
    let column: Int
    /// The number of its value; nil where it isn't compared.
    let value: Int?
}
