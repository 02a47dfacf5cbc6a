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

    /// The relation of the other to the one.
    public var reversed: DateRelation {
        var relation = intersection(.overlapping)
        if contains(.before) { relation.insert(.after) }
        if contains(.after) { relation.insert(.before) }
        return relation
    }

    public var isDefinitelyBefore: Bool { self == .before }
    public var isDefinitelyAfter: Bool { self == .after }
    /// Before it or at the same time, and it isn't known which.
    public var isPossiblyBefore: Bool { self == [.before, .overlapping] }
    public var isPossiblyAfter: Bool { self == [.after, .overlapping] }
    /// Whether either may be the earlier.
    public var isUncertain: Bool { isSuperset(of: [.before, .after]) }
}

extension DateRelation: CustomStringConvertible {
    /// For messages of tests: `before|overlapping`.
    public var description: String {
        let names: [(DateRelation, String)] = [
            (.before, "before"), (.overlapping, "overlapping"), (.after, "after"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: "|")
    }
}
