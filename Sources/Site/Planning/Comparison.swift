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
        /// One a column.
        let cells: [Cell]

        /// What the cells were made from, in the order of the citations.
        fileprivate let given: [GivenReading]
        /// Whether values stand against each other.
        let differs: Bool
        /// Whether a voice brought its account up to date, and nothing else is at odds.
        let changes: Bool
        /// Whether there's more than one value, however they stand to one another.
        let hasSeveralValues: Bool
    }

    enum Cell: Sendable {
        /// The editor recorded nothing.
        case notRecorded
        /// The article was read for it and is silent.
        case notMentioned
        /// One for each distinct reading that the article's passages give; and whether its own values differ.
        case entries([Entry], areAtOdds: Bool)

        var entries: [Entry] {
            if case .entries(let entries, _) = self { entries } else { [] }
        }

        /// Whether one article gives values that differ.
        var isAtOdds: Bool {
            if case .entries(_, let areAtOdds) = self { areAtOdds } else { false }
        }
    }

    struct Entry: Sendable {
        let given: GivenReading
        /// The number of the value in its row, from 0, in the order of first appearance.
        let value: Int
        let standing: ValueStanding

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
            let account = citation.scope == .other ? nil : ValueAccount(citation, corpus)
            for reading in citation.says {
                guard let row = rowOf[reading.point.value] else { continue }
                given[row].append(
                    GivenReading(reading, as: claim.points[row].value, citation, by: account, corpus)
                )
            }
        }
        let columnOf = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
        let isSilent = Set(silent)
        let columnsAreSilent = columns.map(isSilent.contains)
        rows = zip(claim.points, given).map { point, given in
            Row(point.key.value, point.value, given, columnsAreSilent: columnsAreSilent) {
                columnOf[$0] ?? 0
            }
        }
    }
}

extension Comparison.Row {
    /// The point in two articles alone, of which nothing is marked that's so beside a third one only.
    func between(_ one: Index<Article>, _ other: Index<Article>) -> Self {
        Self(
            point,
            type,
            given.filter { $0.article == one } + given.filter { $0.article == other },
            columnsAreSilent: [false, false]
        ) { $0 == one ? 0 : 1 }
    }

    /// - Parameter column: that of an article.
    fileprivate init(
        _ point: String,
        _ type: PointType,
        _ given: [GivenReading],
        columnsAreSilent: [Bool],
        column: (Index<Article>) -> Int
    ) {
        var values: [GivenValue] = []
        var placed: [(reading: GivenReading, column: Int, value: Int)] = []
        var isSilent = columnsAreSilent
        for reading in given {
            let column = column(reading.article)
            guard let value = reading.value else {
                isSilent[column] = true
                continue
            }
            let number = values.firstIndex { $0.value.isSame(as: value) } ?? values.count
            if number == values.count { values.append(GivenValue(value: value)) }
            if let account = reading.account { values[number].accounts.insert(account) }
            placed.append((reading, column, number))
        }
        let standings = ValueStanding.all(of: values)
        var entries = [[Comparison.Entry]](repeating: [], count: columnsAreSilent.count)
        var shown = Set<GivenReading.Look>()
        for (reading, column, value) in placed where shown.insert(reading.look).inserted {
            entries[column].append(
                Comparison.Entry(given: reading, value: value, standing: standings[value])
            )
        }
        let cells = entries.indices.map { column -> Comparison.Cell in
            if !entries[column].isEmpty {
                let own = placed.filter { $0.column == column }.map { ($0.reading, $0.value) }
                return .entries(entries[column], areAtOdds: Self.areAtOdds(own, values))
            }
            return isSilent[column] ? .notMentioned : .notRecorded
        }
        self.point = point
        self.type = type
        self.cells = cells
        self.given = given
        differs = entries.contains { $0.contains(where: \.standing.differs) }
        changes = !differs && entries.contains { $0.contains(where: \.standing.isLater) }
        hasSeveralValues = values.count > 1
    }

    /// Whether the values that one article gives differ from one another.
    private static func areAtOdds(
        _ own: [(reading: GivenReading, value: Int)],
        _ values: [GivenValue]
    ) -> Bool {
        guard own.contains(where: { $0.value != own[0].value }) else { return false }
        let given = Dictionary(grouping: own, by: \.value).sorted { $0.key < $1.key }.map { value, readings in
            GivenValue(value: values[value].value, accounts: Set(readings.compactMap(\.reading.account)))
        }
        return ValueStanding.all(of: given).contains(where: \.differs)
    }
}
