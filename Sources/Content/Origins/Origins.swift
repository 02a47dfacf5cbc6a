/// On whose word a claim rests, as far as its sources say so: the roots of its asserting side.
///
/// The number of roots is never shown without them, and says nothing of independence: that no link between two
/// of them is known doesn't mean that there's none.
public struct Origins: Sendable, Hashable {
    /// In the order in which the citations lead to them.
    public let roots: [Origin]
    /// Articles that assert the claim in their own words and name no source, in the citations' order.
    public let unattributed: [Index<Article>]
    /// Links that shared narration suggests between the articles above, the longest first; none is counted.
    public let suggested: [SharedNarration]

    /// How many roots there are at least: those that are named in the same words may be one.
    var fewestRoots: Int {
        let names = roots.compactMap(\.source.plainName)
        return roots.count - names.count + Set(names).count
    }

    public static let none = Origins(roots: [], unattributed: [], suggested: [])
}

/// Somebody on whose word a claim rests, with the ways by which it came from there.
public struct Origin: Sendable, Hashable {
    /// The topmost body that those belong to who spoke; for others, who spoke.
    public let source: OriginSource
    /// Whether another origin is named in the same plain words: nobody has shown that they're one, nor that they
    /// aren't.
    public let hasNamesake: Bool
    /// Those of the body who spoke, the body itself left out, in the order in which the ways lead to them.
    public let members: [OriginSource]
    /// Each once, in the citations' order.
    public let ways: [OriginWay]
}

/// A station on a claim's way to an article.
public enum OriginSource: Sendable, Hashable {
    case named(Reference)
    /// An article that another is based on.
    case article(Index<Article>)

    /// What somebody is called of whom there's no record, whatever the letters' case.
    var plainName: String? {
        if case .named(.words(let name)) = self { name.lowercased() } else { nil }
    }
}

/// How a claim came to an article: from the nearest source to the one that the way begins with.
public struct OriginWay: Sendable, Hashable {
    public let article: Index<Article>
    /// The sources nearest to the article; all of them, unless some are left out.
    public let near: [OriginSource]
    /// How many of a very long way aren't kept.
    public let leftOut: Int
    /// The sources at the far end, where some are left out.
    public let far: [OriginSource]

    init(_ article: Index<Article>, _ steps: [OriginSource]) {
        self.article = article
        let isLong = steps.count > Self.mostSteps
        near = isLong ? Array(steps.prefix(Self.mostSteps / 2)) : steps
        far = isLong ? Array(steps.suffix(Self.mostSteps / 2)) : []
        leftOut = steps.count - near.count - far.count
    }

    private static let mostSteps = 12
}
