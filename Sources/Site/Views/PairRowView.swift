import Content
import TemplateLanguage

/// A claim that both articles carry.
struct PairRowView: View {
    let claim: LinkView
    let one: [StanceMarkView]
    let other: [StanceMarkView]
    let points: [PairPointView]

    /// Of all the rows together no more points are shown than claims.
    static func all(_ claims: ArraySlice<PairComparison.SharedClaim>, _ context: PageContext) -> [PairRowView]
    {
        var room = PairPage.mostClaims
        return claims.map { claim in
            let shown = room > 0 ? claim.rows(context.site).prefix(room) : []
            room -= shown.count
            return PairRowView(
                claim: context.link(claim.claim),
                one: StanceMarkView.all(claim.one, context),
                other: StanceMarkView.all(claim.other, context),
                points: shown.map { PairPointView($0, context) }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .list("one") { $0.one },
        .list("other") { $0.other },
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
    let claim: LinkView
    let marks: [StanceMarkView]
    let isNotMentionedByOther: Bool

    init(_ sole: PairComparison.SoleClaim, _ context: PageContext) {
        claim = context.link(sole.claim)
        marks = StanceMarkView.all(sole.citations, context)
        isNotMentionedByOther = sole.isNotMentionedByOther
    }

    static let fields: [ViewField<Self>] = [
        .record("claim") { $0.claim },
        .list("marks") { $0.marks },
        .flag("is-not-mentioned-by-other") { $0.isNotMentionedByOther },
    ]
}
