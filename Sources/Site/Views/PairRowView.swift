import Content
import TemplateLanguage

/// A claim that both articles carry.
struct PairRowView: View {
    private let shared: PairComparison.SharedClaim
    private let points: [PairPointView]
    private let context: PageContext

    /// Of all the rows together no more points are shown than claims.
    static func all(_ claims: ArraySlice<PairComparison.SharedClaim>, _ context: PageContext) -> [PairRowView]
    {
        var room = PairPage.mostClaims
        return claims.map { claim in
            let shown = room > 0 ? claim.rows(context.site).prefix(room) : []
            room -= shown.count
            return PairRowView(
                shared: claim,
                points: shown.map { PairPointView($0, context) },
                context: context
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.context.link($0.shared.claim) },
        .list("one") { StanceMarkView.all($0.shared.one, $0.context) },
        .list("other") { StanceMarkView.all($0.shared.other, $0.context) },
        .list("points") { $0.points },
    ]
}

/// What each of two articles gives for a point.
struct PairPointView: View {
    let point: String
    let one: [ReadingView]
    let other: [ReadingView]

    /// - Parameter row: of a table with two columns.
    init(_ row: Comparison.Row, _ context: PageContext) {
        point = row.point.pointName
        func readings(_ column: Int) -> [ReadingView] {
            row.cells[column].entries.map {
                ReadingView($0, showsLetter: false, context)
            }
        }
        one = readings(0)
        other = readings(1)
    }

    static let fields: [ViewField<Self>] = [
        .text("point", example: "Payment") { $0.point },
        .list("one") { $0.one },
        .list("other") { $0.other },
    ]
}

/// A claim that only one of two articles carries.
struct SoleClaimView: View {
    private let sole: PairComparison.SoleClaim
    private let context: PageContext

    init(_ sole: PairComparison.SoleClaim, _ context: PageContext) {
        self.sole = sole
        self.context = context
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.context.link($0.sole.claim) },
        .list("marks") { StanceMarkView.all($0.sole.citations, $0.context) },
        .flag("is-not-mentioned-by-other") { $0.sole.isNotMentionedByOther },
    ]
}
