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

        /// Whether values stand against each other.
        var differs: Bool { cells.contains { $0.entries.contains(where: \.standing.differs) } }
        /// Whether there's more than one value, however they stand to one another.
        var hasSeveralValues: Bool { Set(cells.flatMap(\.entries).map(\.value)).count > 1 }
        /// Whether a voice brought its account up to date, and nothing else is at odds.
        var changes: Bool { !differs && cells.contains { $0.entries.contains(where: \.standing.isLater) } }
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
        let reading: Reading
        let quotation: Index<Content.Quotation>
        /// Whose utterance the article reports; nil where it speaks for itself.
        let utterance: Index<Utterance>?
        /// The number of the value in its row, from 0, in the order of first appearance.
        let value: Int
        let standing: ValueStanding
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

    /// What some articles give, each in the column of its place.
    init(
        _ claim: Claim,
        _ citations: some Sequence<Citation>,
        columns: [Index<Article>],
        silent: [Index<Article>] = [],
        _ corpus: Corpus
    ) {
        articles = columns
        let columnOf = Dictionary(uniqueKeysWithValues: zip(columns, columns.indices))
        let isSilent = Set(silent)
        let columnsAreSilent = columns.map(isSilent.contains)
        let readings = Dictionary(
            grouping: citations.flatMap { citation in
                citation.says.map {
                    GivenReading($0, citation, corpus, column: columnOf[citation.article] ?? 0)
                }
            },
            by: \.reading.point.value
        )
        rows = claim.points.map { point in
            Row(point, readings[point.key.value] ?? [], columnsAreSilent: columnsAreSilent)
        }
    }
}

/// What a passage gives for a point, and who gave it when.
private struct GivenReading {
    let reading: Reading
    let quotation: Index<Content.Quotation>
    let utterance: Index<Utterance>?
    let column: Int
    /// Nil where the words are of something beside the claim.
    let account: ValueAccount?

    init(_ reading: Reading, _ citation: Citation, _ corpus: Corpus, column: Int) {
        self.reading = reading
        self.column = column
        quotation = corpus[citation.passage].quotation
        utterance = corpus[citation.passage].utterance
        account = citation.scope == .other ? nil : ValueAccount(citation, corpus)
    }
}

extension ValueAccount {
    fileprivate init(_ citation: Citation, _ corpus: Corpus) {
        let utterance = corpus[citation.passage].utterance.map { corpus[$0] }
        voice = Voice(citation, corpus).topmost(in: corpus)
        let published = corpus[citation.article].published
        time = utterance == nil ? published : utterance?.said
        latest = time ?? published
        zone =
            utterance?.said == nil
            ? nil : utterance?.statement.flatMap { corpus[$0].zone }.flatMap { UTCOffset($0) }
    }
}

extension Comparison.Row {
    fileprivate init(
        _ point: MapEntry<PointType>,
        _ readings: [GivenReading],
        columnsAreSilent: [Bool]
    ) {
        self.point = point.key.value
        type = point.value
        var values: [(value: PointValue, accounts: Set<ValueAccount>)] = []
        var given: [(reading: GivenReading, value: Int)] = []
        var isSilent = columnsAreSilent
        for reading in readings {
            // The check stage has refused what can't be read.
            guard let text = reading.reading.comparedText, let value = try? PointValue(text, as: type) else {
                isSilent[reading.column] = true
                continue
            }
            let number = values.firstIndex { $0.value.isSame(as: value) } ?? values.count
            if number == values.count { values.append((value, [])) }
            if let account = reading.account { values[number].accounts.insert(account) }
            given.append((reading, number))
        }
        let standings = ValueStanding.all(of: values)
        var entries = [[Comparison.Entry]](repeating: [], count: columnsAreSilent.count)
        var shown = Set<String>()
        for (given, value) in given where shown.insert("\(given.column) \(given.reading.display)").inserted {
            entries[given.column].append(
                Comparison.Entry(
                    reading: given.reading,
                    quotation: given.quotation,
                    utterance: given.utterance,
                    value: value,
                    standing: standings[value]
                )
            )
        }
        cells = entries.indices.map { column in
            if !entries[column].isEmpty {
                return .entries(entries[column], areAtOdds: given.areAtOdds(in: column, values))
            }
            return isSilent[column] ? .notMentioned : .notRecorded
        }
    }
}

extension [(reading: GivenReading, value: Int)] {
    /// Whether the values that one article gives differ from one another.
    fileprivate func areAtOdds(
        in column: Int,
        _ values: [(value: PointValue, accounts: Set<ValueAccount>)]
    ) -> Bool {
        let own = filter { $0.reading.column == column }
        guard own.contains(where: { $0.value != own[0].value }) else { return false }
        let given = Dictionary(grouping: own, by: \.value).sorted { $0.key < $1.key }.map { value, readings in
            (value: values[value].value, accounts: Set(readings.compactMap(\.reading.account)))
        }
        return ValueStanding.all(of: given).contains(where: \.differs)
    }
}

extension Reading {
    /// Two readings with the same would look alike in a cell.
    fileprivate var display: String {
        switch content {
        case .words(let words, let value): "\"\(words.value)\" \(value.value)"
        case .value(let value): value.value
        case .notMentioned: ""
        }
    }
}
