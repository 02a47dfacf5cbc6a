/// What stands in one slot of a record.
public enum Value: Sendable, Hashable {
    /// No value; prints nothing, and a section over it is left out.
    case nothing
    case text(String)
    /// Finished HTML, in UTF-8.
    case html([UInt8])
    /// An address; its scheme has been checked, so that only HTML's own characters are escaped.
    case url(String)
    case flag(Bool)
    case record(Record)
    case list([Record])
}

/// The values of a view, in the order of its type's fields.
public struct Record: Sendable, Hashable {
    public var values: [Value]

    public init(_ values: [Value]) {
        self.values = values
    }
}
