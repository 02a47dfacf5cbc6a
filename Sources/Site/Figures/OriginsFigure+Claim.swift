import Content

extension OriginsFigure {
    /// The figure of a claim's origins; nil for fewer than three, which a list shows as well.
    init?(_ claim: Origins, _ context: PageContext) {
        guard claim.roots.count >= Self.fewestOrigins else { return nil }
        let words = context.words
        let sources = Self.sources(of: claim, context)
        let description = words.phrase(
            .originsFigureDescription,
            [
                "sources": words.counted(.sourcesCount, sources.count) ?? "",
                "origins": words.counted(.originsCount, claim.roots.count) ?? "",
            ]
        )
        let whole = OriginsFigure(
            title: words[.originsFigure],
            description: description,
            sourcesHead: words[.sources],
            originsHead: words[.origins],
            sources: sources,
            origins: claim.roots.map { context.link($0.source).title }
        )
        self = whole.fitted(
            sourcesCount: { words.counted(.sourcesCount, $0) ?? "" },
            moreCount: { words.counted(.moreCount, $0) ?? "" }
        )
    }

    private static let fewestOrigins = 3

    /// Each source with the origins that it leads to, in the order of publication; those that lead to none last.
    private static func sources(of claim: Origins, _ context: PageContext) -> [Source] {
        var origins: [Index<Article>: [Int]] = [:]
        for (number, root) in claim.roots.enumerated() {
            for article in root.ways.map(\.article).withoutRepeats() {
                origins[article, default: []].append(number)
            }
        }
        let traced = origins.keys.sorted { context.site.order.precedes($0, $1) }
        let untraced = claim.unattributed.filter { origins[$0] == nil }
        return (traced + untraced).map {
            Source(name: context.corpus[$0].columnHead, origins: origins[$0] ?? [])
        }
    }
}
