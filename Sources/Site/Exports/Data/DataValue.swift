import EDTF

/// What stands in a cell of a table.
enum DataValue: Sendable, Hashable {
    case nothing
    case text(String)
    /// Texts in an order, such as identifiers.
    case list([String])
    case number(Int)
    /// A number that may have digits after a point.
    case decimal(String)
    case flag(Bool)
    case day(Day)
}
