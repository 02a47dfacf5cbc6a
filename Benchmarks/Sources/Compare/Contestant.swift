/// What's measured, in the order of a round: each scenario of Verbatim begins with what the last one left.
enum Contestant: String, CaseIterable, Codable {
    /// Every page that Verbatim makes, as far as Hugo can make it.
    case hugo
    /// A page for each record, with tables and links back, and no more.
    case plainHugo = "hugo-plain"
    case floor
    case cold
    case unchanged
    case oneChanged = "one-changed"
    case check

    var name: String {
        switch self {
        case .hugo: "Hugo, the same pages"
        case .plainHugo: "Hugo, plain pages"
        case .floor: "The floor"
        case .cold: "Verbatim"
        case .unchanged: "Verbatim, nothing changed"
        case .oneChanged: "Verbatim, one claim changed"
        case .check: "Verbatim, check alone"
        }
    }

    var isVerbatim: Bool {
        switch self {
        case .cold, .unchanged, .oneChanged, .check: true
        case .hugo, .plainHugo, .floor: false
        }
    }

    /// Whether it leaves a site behind.
    var makesSite: Bool { self != .check }

    /// Whether it begins with an empty folder.
    var isCold: Bool {
        switch self {
        case .hugo, .plainHugo, .floor, .cold: true
        case .unchanged, .oneChanged, .check: false
        }
    }
}
