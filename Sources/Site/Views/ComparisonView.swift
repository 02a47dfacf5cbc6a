import Content
import TemplateLanguage

/// The source comparison table: points as rows, articles as columns in the order of publication.
///
/// Where screen or paper is too narrow for it, the theme sets its cells source by source.
struct ComparisonView: View {
    let columns: [ColumnView]
    let rows: [RowView]
    let leftOut: String?
    let pointsLeftOut: String?

    static let mostColumns = 40
    static let mostRows = 100
    /// How many values a table holds, so that the page stays below its limit.
    static let mostValues = 480

    /// Nil where no point is recorded.
    init?(_ comparison: Comparison, _ context: PageContext) {
        guard !comparison.articles.isEmpty, !comparison.rows.isEmpty else { return nil }
        let shown = comparison.rows.prefix(Self.mostRows)
        let most = Self.columns(shown)
        columns = ColumnView.all(Array(comparison.articles.prefix(most)), context)
        rows = shown.map { RowView($0, columns: most, context) }
        leftOut = context.words.counted(.sourcesLeftOut, comparison.articles.count - columns.count)
        pointsLeftOut = context.words.counted(.pointsLeftOut, comparison.rows.count - rows.count)
    }

    /// How many columns there's room for; two in any case.
    private static func columns(_ rows: ArraySlice<Comparison.Row>) -> Int {
        let sizes = rows.first.map { $0.cells.indices }?.map { column in
            rows.reduce(0) { $0 + max(1, $1.cells[column].entries.count) }
        }
        var (columns, values) = (0, 0)
        for size in (sizes ?? []).prefix(mostColumns) where values <= mostValues {
            values += size
            if values <= mostValues { columns += 1 }
        }
        return max(2, columns)
    }

    static let fields: [ViewField<Self>] = [
        .list("columns", parallelTo: "articles") { $0.columns },
        .list("rows") { $0.rows },
        .text("left-out", example: "3 more sources have no column") { $0.leftOut },
        .text("points-left-out", example: "3 more points have no row") { $0.pointsLeftOut },
    ]
}

struct ColumnView: View {
    let title: String
    let url: Address
    let published: String
    let isOrderUncertain: Bool

    /// Columns in the order of publication.
    static func all(_ articles: [Index<Article>], _ context: PageContext) -> [ColumnView] {
        let order = context.site.order
        let areUncertain = zip(articles, articles.dropFirst()).map { order.isUncertain($0, $1) }
        return articles.indices.map { position in
            ColumnView(
                articles[position],
                isOrderUncertain: position > 0 && areUncertain[position - 1]
                    || position < areUncertain.count && areUncertain[position],
                context
            )
        }
    }

    private init(_ article: Index<Article>, isOrderUncertain: Bool, _ context: PageContext) {
        let record = context.corpus[article]
        title = record.columnHead
        url = context.url(of: record)
        published = context.shortPhrase(record.published) ?? context.words[.dateUnknown]
        self.isOrderUncertain = isOrderUncertain
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "InsideOver") { $0.title },
        .url("url", example: "../articles/insideover.html") { $0.url },
        .text("published", example: "23 Dec 2022") { $0.published },
        .flag("is-order-uncertain") { $0.isOrderUncertain },
    ]
}

struct RowView: View {
    let point: String
    let differs: Bool
    let changes: Bool
    let cells: [CellView]

    init(_ row: Comparison.Row, columns: Int, _ context: PageContext) {
        point = row.point.pointName
        differs = row.differs
        changes = row.changes
        let comparesValues = row.comparesValues
        cells = row.cells.prefix(columns).map {
            CellView($0, showsLetters: comparesValues, context)
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("point", example: "Payment") { $0.point },
        .flag("differs") { $0.differs },
        .flag("changes") { $0.changes },
        .list("cells", parallelTo: "articles") { $0.cells },
    ]
}

struct CellView: View {
    let isNotRecorded: Bool
    let isNotMentioned: Bool
    let differs: Bool
    let isAtOdds: Bool
    let entries: [ReadingView]
    let more: String?

    private static let mostEntries = 4

    init(_ cell: Comparison.Cell, showsLetters: Bool, _ context: PageContext) {
        if case .notRecorded = cell { isNotRecorded = true } else { isNotRecorded = false }
        if case .notMentioned = cell { isNotMentioned = true } else { isNotMentioned = false }
        differs = cell.entries.contains(where: \.standing.differs)
        isAtOdds = cell.isAtOdds
        entries = cell.entries.prefix(Self.mostEntries).map {
            ReadingView($0, showsLetter: showsLetters, context)
        }
        more = context.words.counted(.moreCount, cell.entries.count - Self.mostEntries)
    }

    static let fields: [ViewField<Self>] = [
        .flag("is-not-recorded") { $0.isNotRecorded },
        .flag("is-not-mentioned") { $0.isNotMentioned },
        .flag("differs") { $0.differs },
        .flag("is-at-odds") { $0.isAtOdds },
        .list("entries") { $0.entries },
        .text("more", example: "2 more") { $0.more },
    ]
}

extension Comparison.Row {
    /// Whether there's more than one value to compare, or one in several cells: what letters are for.
    var comparesValues: Bool {
        hasSeveralValues || cells.count { $0.entries.contains { $0.value != nil } } > 1
    }
}

extension String {
    /// A point's key as a row's heading: `evidence-offered` is "Evidence offered".
    var pointName: String {
        let spaced = utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
        return String(decoding: spaced, as: UTF8.self).capitalisedFirst
    }
}
