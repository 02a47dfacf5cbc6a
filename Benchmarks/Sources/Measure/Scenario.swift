/// What's measured, in the order of a round: each scenario leaves what the next one begins with.
enum Scenario: String, CaseIterable {
    case check
    case cold = "cold build"
    case unchanged = "unchanged"
    case oneChanged = "one changed"
    /// Words looked for in all texts.
    case find
    /// Twenty quotations of a manuscript, every fourth of which is altered, compared with all texts.
    case audit

    /// Whether it leaves a site behind.
    var makesPages: Bool {
        switch self {
        case .cold, .unchanged, .oneChanged: true
        case .check, .find, .audit: false
        }
    }
}
