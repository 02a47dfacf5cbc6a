import Content
import FrontMatter
import Quotations
import SourceText

/// What each article gives for each point of a claim.
struct Comparison: Sendable {
    /// The columns, in the order of publication.
    let articles: [Index<Article>]
    let rows: [Row]
    /// How many articles have no column because a table has at most 40.
    let articlesLeftOut: Int

    struct Row: Sendable {
        let point: String
        /// One a column.
        let cells: [Cell]
        /// Whether two cells give different values.
        var differs: Bool { cells.contains { $0.entries.contains(where: \.differs) } }
    }

    enum Cell: Sendable {
        /// The editor recorded nothing.
        case notRecorded
        /// The article was read for it and is silent.
        case notMentioned
        /// One for each distinct reading that the article's passages give.
        case entries([Entry])

        var entries: [Entry] {
            if case .entries(let entries) = self { entries } else { [] }
        }
    }

    struct Entry: Sendable {
        let reading: Reading
        let quotation: Index<Content.Quotation>
        /// The number of the value in its row, from 0, in the order of first appearance; nil for a lone value.
        let value: Int?
        let differs: Bool
    }

    static let mostColumns = 40
    static let mostRows = 100

    init(_ claim: Claim, _ citations: [Citation], _ corpus: Corpus) {
        let carriers = citations.filter { !$0.says.isEmpty }.map(\.article).withoutRepeats()
        let columns = Array(carriers.prefix(Self.mostColumns))
        articles = columns
        articlesLeftOut = carriers.count - columns.count
        rows = claim.points.prefix(Self.mostRows).map { point in
            Row(point.key.value, columns: columns, citations, corpus)
        }
    }
}

extension Comparison.Row {
    fileprivate init(_ point: String, columns: [Index<Article>], _ citations: [Citation], _ corpus: Corpus) {
        let readings = columns.map { article in
            citations.filter { $0.article == article }.flatMap { citation in
                citation.says.filter { $0.point.value == point }
                    .map { (reading: $0, quotation: corpus[citation.passage].quotation) }
            }
        }
        let keys = readings.joined().compactMap { $0.reading.comparisonKey }.withoutRepeats()
        let valued = readings.count { $0.contains { $0.reading.comparisonKey != nil } }
        self.point = point
        cells = readings.map { readings in
            let given = readings.filter { $0.reading.comparisonKey != nil }
            if given.isEmpty { return readings.isEmpty ? .notRecorded : .notMentioned }
            var seen: Set<String> = []
            return .entries(
                given.filter { seen.insert($0.reading.display).inserted }.map { reading, quotation in
                    Comparison.Entry(
                        reading: reading,
                        quotation: quotation,
                        value: keys.count > 1 || valued > 1
                            ? reading.comparisonKey.flatMap { keys.firstIndex(of: $0) } : nil,
                        differs: keys.count > 1
                    )
                }
            )
        }
    }
}

extension Reading {
    /// What a value is compared by: its folded words without regard to case; nil where there's no value.
    var comparisonKey: String? {
        switch content {
        case .words(_, let value), .value(let value): Folding.fold(value.value).lowercased()
        case .notMentioned: nil
        }
    }

    /// Two readings that would look alike in a cell.
    fileprivate var display: String {
        switch content {
        case .words(let words, let value): "\"\(words.value)\" \(value.value)"
        case .value(let value): value.value
        case .notMentioned: ""
        }
    }
}
