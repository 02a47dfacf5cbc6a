import Content

extension OriginsFigure {
    /// The figure of a claim's origins; nil for fewer than three, which a list shows as well.
    ///
    /// Where every source and origin would be more marks than a figure may have, sources are told by their
    /// number for each origin, and of the origins only the first.
    init?(_ claim: Origins, _ context: PageContext) {
        guard claim.roots.count >= Self.fewestOrigins else { return nil }
        let detailed = OriginsFigure(
            claim,
            sources: Self.sources(of: claim, context),
            claim.roots.count,
            context
        )
        let isTooMuch = detailed.mostMarks > Drawing.mostMarks
        self =
            isTooMuch
            ? OriginsFigure(
                claim,
                sources: Self.counts(of: claim, context),
                min(claim.roots.count, Self.mostOrigins),
                context
            ) : detailed
    }

    private static let fewestOrigins = 3
    /// Of each there are six marks at most: a line, two signs, three lines of text.
    private static let mostOrigins = 30

    private init(_ claim: Origins, sources: [Source], _ count: Int, _ context: PageContext) {
        let words = context.words
        let names = claim.roots.prefix(count).map { context.link($0.source).title }
        let articles = Set(claim.roots.flatMap(\.ways).map(\.article) + claim.unattributed).count
        let description = words.phrase(
            .originsFigureSources,
            [
                "sources": words.counted(.sourcesCount, articles) ?? "",
                "origins": words.counted(.originsCount, claim.roots.count) ?? "",
            ]
        )
        let more = words.counted(.moreCount, claim.roots.count - count)
        self.init(
            title: words[.originsFigure],
            description: description,
            sourcesHead: words[.sources],
            originsHead: words[.origins],
            sources: sources,
            origins: names + [more].compactMap(\.self)
        )
    }

    /// Each source with the origins that it leads to, those that lead to none last.
    private static func sources(of claim: Origins, _ context: PageContext) -> [Source] {
        var origins: [Index<Article>: [Int]] = [:]
        for (number, root) in claim.roots.enumerated() {
            for article in root.ways.map(\.article).withoutRepeats() {
                origins[article, default: []].append(number)
            }
        }
        let order = context.site.order
        let traced = origins.sorted { order.precedes($0.key, $1.key) }
        let untraced = claim.unattributed.filter { origins[$0] == nil }
        return traced.map { Source(name: context.corpus[$0.key].columnHead, origins: $0.value) }
            + untraced.map { Source(name: context.corpus[$0].columnHead, origins: []) }
    }

    /// How many sources lead to each origin, and how many to none.
    private static func counts(of claim: Origins, _ context: PageContext) -> [Source] {
        let counts = claim.roots.prefix(mostOrigins).enumerated().map { number, root in
            let articles = Set(root.ways.map(\.article)).count
            return Source(name: context.words.counted(.sourcesCount, articles) ?? "", origins: [number])
        }
        let untraced = context.words.counted(.sourcesCount, claim.unattributed.count)
        return counts + [untraced].compactMap(\.self).map { Source(name: $0, origins: []) }
    }

    /// No more marks than this come of it: names stand on two lines.
    private var mostMarks: Int {
        2 + sources.count * 3 + origins.count * 3 + sources.reduce(0) { $0 + $1.origins.count }
    }
}
