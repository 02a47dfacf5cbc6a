/// A date with what its author thought of it.
public struct QualifiedDate: Sendable, Hashable {
    public let date: CalendarDate
    public let qualifier: Qualifier?

    public init(_ date: CalendarDate, _ qualifier: Qualifier? = nil) {
        self.date = date
        self.qualifier = qualifier
    }
}

extension QualifiedDate: CustomStringConvertible {
    public var description: String {
        guard let qualifier else { return "\(date)" }
        return "\(date)\(qualifier.rawValue)"
    }
}
