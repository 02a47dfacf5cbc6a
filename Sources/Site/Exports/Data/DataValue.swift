import JSON

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
}

extension DataValue {
    /// Nil where there's nothing.
    ///
    /// Decimal numbers are texts: they're exact, which a JSON parser's numbers may not be.
    var json: JSON? {
        switch self {
        case .nothing: nil
        case .text(let text), .decimal(let text): .string(text)
        case .list(let texts): texts.isEmpty ? nil : .array(texts.map(JSON.string))
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        }
    }
}
