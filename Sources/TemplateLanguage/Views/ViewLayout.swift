/// The fields of a view, and how many values they have together.
///
/// Found once where a view is declared to be within another: pages have hundreds of views within theirs, and all cores
/// would look up the same fields each time.
@usableFromInline
struct ViewLayout<Subject>: Sendable {
    @usableFromInline let fields: [ViewField<Subject>]
    @usableFromInline let width: Int

    @inlinable
    init(_ fields: [ViewField<Subject>]) {
        self.fields = fields
        width = fields.reduce(0) { $0 + $1.width }
    }
}
