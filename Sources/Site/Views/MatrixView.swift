import Content
import TemplateLanguage

/// A page of a topic's matrix: claims as rows, articles as columns, stances in the cells.
struct MatrixView: View {
    let columns: [ColumnView]
    let rows: [MatrixRowView]
    let totals: [ColumnTotalView]
    let leftOut: String?

    init(_ claims: [Index<Claim>], of matrix: TopicMatrix, _ context: PageContext) {
        let shown = matrix.columns(beside: claims, context.site)
        let places = Dictionary(
            uniqueKeysWithValues: shown.enumerated().map { ($0.element.article, $0.offset) }
        )
        columns = ColumnView.all(shown.map(\.article), context)
        rows = claims.map { MatrixRowView($0, places, context) }
        totals = shown.map { ColumnTotalView($0, context) }
        leftOut = context.words.counted(.matrixLeftOut, matrix.columns.count - shown.count)
    }

    static let fields: [ViewField<Self>] = [
        .list("columns", parallelTo: "articles") { $0.columns },
        .list("rows") { $0.rows },
        .list("totals", parallelTo: "articles") { $0.totals },
        .text("left-out", example: "3 more sources have no column") { $0.leftOut },
    ]
}

/// A claim with who is heard on it, in all and in each article.
struct MatrixRowView: View {
    let claim: ClaimLineView
    let voices: [StanceCountView]
    let cells: [MatrixCellView]

    /// - Parameter places: the columns of the articles that have one.
    init(_ claim: Index<Claim>, _ places: [Index<Article>: Int], _ context: PageContext) {
        var cells = [MatrixCellView](repeating: MatrixCellView(), count: places.count)
        for citations in context.site.citationsByArticle(of: claim) {
            guard let place = places[citations[citations.startIndex].article] else { continue }
            cells[place] = MatrixCellView(marks: StanceMarkView.all(citations, context))
        }
        for article in context.site.backlinks.articlesSilentOnClaim[claim.position] {
            if let place = places[article] { cells[place] = MatrixCellView(isNotMentioned: true) }
        }
        self.claim = ClaimLineView(claim, context)
        voices = StanceCountView.all(context.site.backlinks.citationsOfClaim[claim.position], context)
        self.cells = cells
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .list("voices") { $0.voices },
        .list("cells", parallelTo: "articles") { $0.cells },
    ]
}

struct MatrixCellView: View {
    var marks: [StanceMarkView] = []
    var isNotMentioned = false

    static let fields: [ViewField<Self>] = [
        .list("marks") { $0.marks },
        .flag("is-not-mentioned") { $0.isNotMentioned },
    ]
}

/// What an article carries of the whole topic.
struct ColumnTotalView: View {
    let claims: String?
    let stances: [StanceCountView]

    init(_ column: TopicMatrix.Column, _ context: PageContext) {
        claims = context.words.counted(.claimsCount, column.claims)
        stances = zip(Stance.inReadingOrder, column.stances).filter { $0.1 > 0 }.map { stance, count in
            StanceCountView(
                word: context.words[.init(inShort: stance)],
                key: stance.rawValue,
                count: String(count)
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("claims", example: "12 claims") { $0.claims },
        .list("stances") { $0.stances },
    ]
}
