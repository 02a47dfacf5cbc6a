public import Quotations

/// That the texts of two articles share wording, and where; not which words.
public struct SharedRun: Sendable, Hashable {
    /// The article whose identifier comes first, and where the words stand in its source: for one published in full,
    /// in its plain blocks with a line break after each.
    public let article: Identifier
    public let place: SharedPassage.Place
    public let other: Identifier
    public let otherPlace: SharedPassage.Place
    public let words: SharedPassage.Count

    var articles: [Identifier] { [article, other] }
}

extension SharedRun: Comparable {
    public static func < (one: SharedRun, two: SharedRun) -> Bool {
        if one.article != two.article { return one.article < two.article }
        if one.other != two.other { return one.other < two.other }
        return (one.place.range.lowerBound, one.otherPlace.range.lowerBound)
            < (two.place.range.lowerBound, two.otherPlace.range.lowerBound)
    }
}
