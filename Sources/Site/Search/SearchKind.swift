/// What a search can find, in the order in which equally good results stand.
enum SearchKind: String, Sendable, CaseIterable {
    case claim, quotation, source, statement, actor, topic, page

    /// Which of its times a search by dates goes by; nil for what has none.
    var time: Chronicle.Kind? {
        switch self {
        case .claim: .happened
        case .quotation, .source: .published
        case .statement: .said
        case .actor, .topic, .page: nil
        }
    }
}
