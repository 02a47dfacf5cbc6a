import Content
import EDTF
import SourceText

extension DataTable {
    /// The cells of the comparison tables.
    static let values = DataTable(
        "values",
        "What articles give for the points on which the sources of a claim are compared: a row for each value.",
        columns: place + value + standing
    ) { site in
        site.claims.flatMap { GivenValue.all(of: $0, site) }
    }

    private typealias Columns = DataColumns<GivenValue>

    private static let place: [Columns] = [
        .text("claim", "The claim's identifier.") { $1.corpus[$0.claim].identifier.text },
        .text("point", "The point's name.") { value, _ in value.point },
        .text("type", "How its values are compared: text, date, number or amount.") { value, _ in
            value.type.rawValue
        },
        .text("article", "The article's identifier.") { $1.corpus[$0.article].identifier.text },
        .text("page", "Where the words stand that it's taken from, from the site's start.") {
            value,
            context in
            value.entry.map { context.url(of: $0.quotation) }
        },
        .text("speaker", "Who gives it; empty where the outlet itself does.") { value, context in
            value.entry?.utterance.map { context.fullName(of: context.corpus[$0].speaker) }
        },
    ]

    private static let value: [Columns] = [
        .flag("mentioned", "false: the article was read for it, and doesn't mention it.") { value, _ in
            value.entry != nil
        },
        .text("words", "The article's words; empty for what's the desk's reading.") { value, _ in value.words
        },
        .text("value", "What it's compared by.") { value, _ in value.text },
        .decimal("least", "Of a number or amount: what it's at least.") { value, _ in
            value.quantity?.least?.digits
        },
        .decimal("most", "Of a number or amount: what it's at most.") { value, _ in
            value.quantity?.most?.digits
        },
        .flag("approximate", "Of a number or amount: whether it's called approximate.") { value, _ in
            value.quantity?.isApproximate
        },
        .text("unit", "Of an amount.") { value, _ in value.unit },
        .days(of: "date") { value, _ in value.date },
    ]

    private static let standing: [Columns] = [
        .number("group", "Values of one point that say the same have the same number.") { value, _ in
            value.entry.map { $0.value + 1 }
        },
        .flag("differs", "Whether another value stands against it.") { value, _ in
            value.entry?.standing.differs
        },
        .flag("less_precise", "Whether another value says the same, and more.") { value, _ in
            value.entry?.standing.isLessPrecise
        },
        .flag("later", "Whether it was given later than all that give another value.") { value, _ in
            value.entry?.standing.isLater
        },
    ]
}

/// What an article gives for a point, or that it's silent on it.
private struct GivenValue: Sendable {
    let claim: Index<Claim>
    let article: Index<Article>
    let point: String
    let type: PointType
    /// Nil where the article is silent.
    let entry: Comparison.Entry?
    private let read: PointValue?

    private init(
        _ claim: Index<Claim>,
        _ article: Index<Article>,
        _ row: Comparison.Row,
        _ entry: Comparison.Entry?
    ) {
        self.claim = claim
        self.article = article
        self.entry = entry
        point = row.point
        type = row.type
        read = entry?.reading.comparedText.flatMap { try? PointValue($0, as: row.type) }
    }

    static func all(of claim: Index<Claim>, _ site: SiteModel) -> [GivenValue] {
        let comparison = site.comparison(of: claim)
        return comparison.rows.flatMap { row in
            zip(comparison.articles, row.cells).flatMap { article, cell -> [GivenValue] in
                switch cell {
                case .notRecorded: []
                case .notMentioned: [GivenValue(claim, article, row, nil)]
                case .entries(let entries, _): entries.map { GivenValue(claim, article, row, $0) }
                }
            }
        }
    }

    var words: String? {
        if case .words(let words, _) = entry?.reading.content { words.value } else { nil }
    }

    var text: String? { entry?.reading.comparedText }

    var quantity: Quantity? {
        switch read {
        case .number(let quantity), .amount(let quantity, _): quantity
        case .text, .date, nil: nil
        }
    }

    var unit: String? {
        if case .amount(_, let unit) = read { unit } else { nil }
    }

    var date: EDTFDate? {
        if case .date(let date) = read { date } else { nil }
    }
}

extension DecimalNumber {
    /// As programs read it.
    fileprivate var digits: String {
        (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
