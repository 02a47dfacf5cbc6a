/// How one date may stand to another in time: each order that isn't ruled out is a member.
///
/// There's always at least one. `[.before]` is "definitely before"; `[.before, .overlapping]` is "possibly
/// before", where nothing speaks for the other order; with `.before` and `.after` the order is uncertain.
public struct DateRelation: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// The one may be over before the other begins.
    public static let before = DateRelation(rawValue: 1)
    /// They may be at the same time or, of what lasts, for a time together.
    public static let overlapping = DateRelation(rawValue: 2)
    /// The other may be over before the one begins.
    public static let after = DateRelation(rawValue: 4)

    /// Whether the other is over before the one begins, however the two are to be understood.
    public var isDefinitelyAfter: Bool { self == .after }
}
