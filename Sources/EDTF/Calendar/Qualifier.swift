/// A mark beside a component of a date; it doesn't widen the possible days.
public enum Qualifier: Character, Sendable, Hashable, CaseIterable {
    case uncertain = "?"
    case approximate = "~"
    /// Both uncertain and approximate.
    case uncertainAndApproximate = "%"
}

extension Qualifier? {
    /// What two marks say of the same component.
    static func + (one: Qualifier?, other: Qualifier?) -> Qualifier? {
        guard let one, let other else { return one ?? other }
        return one == other ? one : .uncertainAndApproximate
    }
}
