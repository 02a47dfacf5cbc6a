import Content
import TemplateLanguage

/// A point on which sources differ, with the value that each of them gives.
struct DifferenceView: View {
    let claim: LinkView
    let point: String
    /// Whether values stand against each other; otherwise a later statement gives another one than an earlier.
    let differs: Bool
    let values: [SourceValueView]
    let more: String?

    static let most = 40

    init(_ difference: SiteModel.Difference, _ context: PageContext) {
        let row = difference.row
        let record = context.corpus[difference.claim]
        claim = LinkView(title: record.claim, url: context.url(of: Route(record), anchor: "compare"))
        point = row.point.pointName
        differs = row.differs
        let given = row.cells.flatMap(\.entries)
        values = given.prefix(Self.most).map { entry in
            SourceValueView(
                source: context.corpus[entry.given.article].columnHead,
                reading: ReadingView(entry, showsLetter: true, context)
            )
        }
        more = context.words.counted(.moreCount, given.count - values.count)
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .text("point", example: "Delivered") { $0.point },
        .flag("differs") { $0.differs },
        .list("values") { $0.values },
        .text("more", example: "3 more") { $0.more },
    ]
}

/// What a source gives, in short: "InsideOver: last month".
struct SourceValueView: View {
    let source: String
    let reading: ReadingView

    static let fields: [ViewField<Self>] = [
        .text("source", example: "InsideOver") { $0.source },
        .record("reading") { $0.reading },
    ]
}
