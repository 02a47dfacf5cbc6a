/// A mark after a date; it applies to the whole date and doesn't widen its possible days.
public enum Qualifier: Character, Sendable, Hashable, CaseIterable {
    case uncertain = "?"
    case approximate = "~"
    /// Both uncertain and approximate.
    case uncertainAndApproximate = "%"
}
