import Content
import EDTF
import FrontMatter
import SourceText
import TemplateLanguage

/// The source comparison table: points as rows, articles as columns in the order of publication.
struct ComparisonView: View {
    let columns: [ColumnView]
    let rows: [RowView]
    let leftOut: String?

    /// Nil where no point is recorded.
    init?(_ comparison: Comparison, _ claim: Claim, _ context: PageContext) {
        guard !comparison.articles.isEmpty, !comparison.rows.isEmpty else { return nil }
        columns = ColumnView.all(comparison.articles, context)
        rows = zip(comparison.rows, claim.points).map { RowView($0, type: $1.value, context) }
        leftOut = context.words.counted(.sourcesLeftOut, comparison.articlesLeftOut)
    }

    static let fields: [ViewField<Self>] = [
        .list("columns", parallelTo: "articles") { $0.columns },
        .list("rows") { $0.rows },
        .text("left-out", example: "3 more sources have no column") { $0.leftOut },
    ]
}

struct ColumnView: View {
    let title: String
    let url: String
    let published: String
    let isOrderUncertain: Bool

    /// Columns in the order of publication.
    static func all(_ articles: [Index<Article>], _ context: PageContext) -> [ColumnView] {
        articles.indices.map { position in
            let neighbours = [position - 1, position + 1].filter { articles.indices.contains($0) }
            return ColumnView(
                articles[position],
                isOrderUncertain: neighbours.contains {
                    context.site.order.isUncertain(articles[position], articles[$0])
                },
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
    let cells: [CellView]

    init(_ row: Comparison.Row, type: PointType, _ context: PageContext) {
        point = row.point.pointName
        differs = row.differs
        cells = row.cells.map { CellView($0, type: type, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("point", example: "Payment") { $0.point },
        .flag("differs") { $0.differs },
        .list("cells", parallelTo: "articles") { $0.cells },
    ]
}

struct CellView: View {
    let isNotRecorded: Bool
    let isNotMentioned: Bool
    let differs: Bool
    let entries: [ReadingView]

    init(_ cell: Comparison.Cell, type: PointType, _ context: PageContext) {
        if case .notRecorded = cell { isNotRecorded = true } else { isNotRecorded = false }
        if case .notMentioned = cell { isNotMentioned = true } else { isNotMentioned = false }
        differs = cell.entries.contains(where: \.differs)
        entries = cell.entries.map { ReadingView($0, type: type, context) }
    }

    static let fields: [ViewField<Self>] = [
        .flag("is-not-recorded") { $0.isNotRecorded },
        .flag("is-not-mentioned") { $0.isNotMentioned },
        .flag("differs") { $0.differs },
        .list("entries") { $0.entries },
    ]
}

/// A value in a cell: the source's own words, or the editor's reading, or both.
struct ReadingView: View {
    let quote: String?
    let reading: String?
    let letter: String?
    let differs: Bool
    let url: String

    init(_ entry: Comparison.Entry, type: PointType, _ context: PageContext) {
        switch entry.reading.content {
        case .words(let words, let value):
            quote = words.value
            reading = words.value == value.value ? nil : context.display(value.value, type)
        case .value(let value):
            quote = nil
            reading = context.display(value.value, type)
        case .notMentioned:
            quote = nil
            reading = nil
        }
        letter = entry.value.map(Self.letter)
        differs = entry.differs
        url = context.url(of: entry.quotation)
    }

    /// A to Z, then A2 to Z2 and so on.
    private static func letter(_ number: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
        return number < 26 ? letter : letter + String(number / 26 + 1)
    }

    static let fields: [ViewField<Self>] = [
        .text("quote", example: "paid for that equipment") { $0.quote },
        .text("reading", example: "Wagner paid") { $0.reading },
        .text("letter", example: "A") { $0.letter },
        .flag("differs") { $0.differs },
        .url("url", example: "../articles/insideover.html#q-1x") { $0.url },
    ]
}

extension PageContext {
    /// A value as a reader sees it: a date in words, everything else as it's written.
    fileprivate func display(_ value: String, _ type: PointType) -> String {
        guard type == .date, let date = try? EDTFDate(value) else { return value }
        return phrase(date) ?? value
    }
}

extension String {
    /// A point's key as a row's heading: `evidence-offered` is "Evidence offered".
    var pointName: String {
        let words = replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
