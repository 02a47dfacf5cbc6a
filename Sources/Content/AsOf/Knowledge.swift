import EDTF

/// Whether an article was known on a day: whether it had been published by then.
public enum Knowledge: Sendable, Hashable {
    case known
    /// It may have been published by then, and may not.
    case possiblyKnown
    /// Nothing is said of when it was published.
    case undated
    /// It was published later.
    case unknown
}

extension Article {
    /// A day is one of the article's own clock: the latest on which it may have been published has to be over by
    /// the end of the day given.
    func knowledge(on day: Day) -> Knowledge {
        guard let published else { return .undated }
        if let latest = published.latestDay, latest <= day { return .known }
        if let earliest = published.earliestDay, earliest > day { return .unknown }
        return .possiblyKnown
    }
}
