/// What's measured, in the order of a round: each scenario leaves what the next one begins with.
enum Scenario: String, CaseIterable {
    case check
    case cold = "cold build"
    case unchanged = "unchanged"
    case oneChanged = "one changed"
}
