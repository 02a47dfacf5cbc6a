import Content
import EDTF
import SourceText
import TemplateLanguage

extension DataTable {
    /// The cells of the comparison tables.
    static let values = DataTable(
        "values",
        "What articles give for the points on which the sources of a claim are compared: a row for each value.",
        columns: place + value + standing,
        of: { $0.site.claims },
        rows: { ValueRow.all(of: $0, $1) }
    )

    private typealias Columns = DataColumns<ValueRow>

    private static let place: [Columns] = [
        .text("claim", "The claim’s identifier.") { $0.context.corpus[$0.claim].identifier.text },
        .text("point", "The point’s name.") { $0.point },
        .text("type", "How its values are compared: text, date, number or amount.") { $0.type.rawValue },
        .text("article", "The article’s identifier.") { $0.context.corpus[$0.article].identifier.text },
        .text("page", "Where the words stand that it’s taken from, from the site’s start.") { row in
            row.entry.map { row.context.url(of: $0.quotation).text }
        },
        .text("speaker", "Who gives it; empty where the outlet itself does.") { row in
            row.entry?.utterance.map { row.context.fullName(of: row.context.corpus[$0].speaker) }
        },
    ]

    private static let value: [Columns] = [
        .text("scope", "How the words fit the claim: same, broader, narrower or other, which isn’t compared.")
        {
            $0.entry?.given.scope.rawValue
        },
        .flag("mentioned", "false: the article was read for it, and doesn’t mention it.") { $0.entry != nil },
        .text("words", "The article’s words; empty for what’s the desk’s reading.") { $0.words },
        .text("value", "What it’s compared by.") { $0.text },
        .decimal("least", "Of a number or amount: what it’s at least.") { $0.quantity?.least?.digits },
        .decimal("most", "Of a number or amount: what it’s at most.") { $0.quantity?.most?.digits },
        .flag("approximate", "Of a number or amount: whether it’s called approximate.") {
            $0.quantity?.isApproximate
        },
        .text("unit", "Of an amount.") { $0.unit },
        .days(of: "date") { $0.date },
    ]

    private static let standing: [Columns] = [
        .number("group", "Values of one point that say the same have the same number; empty for other scope.")
        {
            $0.entry?.value.map { $0 + 1 }
        },
        .flag("differs", "Whether another value stands against it; amounts in other units don’t.") {
            $0.entry?.standing.differs
        },
        .flag("less_precise", "Whether another value says the same, and more.") {
            $0.entry?.standing.isLessPrecise
        },
        .flag("later", "Whether all who give it did so later than all who give some other value.") {
            $0.entry?.standing.isLater
        },
    ]
}

/// What an article gives for a point, or that it's silent on it.
private struct ValueRow: Sendable {
    let claim: Index<Claim>
    let article: Index<Article>
    let point: String
    let type: PointType
    /// Nil where the article is silent.
    let entry: Comparison.Entry?
    let context: PageContext
    private let value: PointValue?

    private init(
        _ claim: Index<Claim>,
        _ article: Index<Article>,
        _ row: Comparison.Row,
        _ entry: Comparison.Entry?,
        _ context: PageContext
    ) {
        self.claim = claim
        self.article = article
        self.entry = entry
        self.context = context
        point = row.point
        type = row.type
        value = entry?.given.value
    }

    static func all(of claim: Index<Claim>, _ context: PageContext) -> [ValueRow] {
        let comparison = context.site.comparison(of: claim)
        var all: [ValueRow] = []
        for row in comparison.rows {
            for (article, cell) in zip(comparison.articles, row.cells) {
                switch cell {
                case .notRecorded: continue
                case .notMentioned: all.append(ValueRow(claim, article, row, nil, context))
                case .entries(let entries, _):
                    for entry in entries { all.append(ValueRow(claim, article, row, entry, context)) }
                }
            }
        }
        return all
    }

    var words: String? {
        if case .words(let words, _) = entry?.reading.content { words.value } else { nil }
    }

    var text: String? { entry?.reading.comparedText }

    var quantity: Quantity? {
        switch value {
        case .number(let quantity), .amount(let quantity, _): quantity
        case .text, .date, nil: nil
        }
    }

    var unit: String? {
        if case .amount(_, let unit) = value { unit } else { nil }
    }

    var date: EDTFDate? {
        if case .date(let date) = value { date } else { nil }
    }
}

extension DecimalNumber {
    /// As programs read it.
    fileprivate var digits: String {
        (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}
