import Content

extension Corpus {
    /// The nearest such article on which another is based, at first hand or by way of others.
    func original(
        of copy: Index<Article>,
        where isOriginal: (Index<Article>) -> Bool
    ) -> Index<Article>? {
        var seen: Set = [copy]
        var reached = [copy]
        var next = 0
        while next < reached.count {
            for original in relations.basedOn[reached[next].position] where seen.insert(original).inserted {
                if isOriginal(original) { return original }
                reached.append(original)
            }
            next += 1
        }
        return nil
    }

    /// Those of some articles that aren't based on another of them, in their order.
    func withoutCopies(_ articles: [Index<Article>]) -> [Index<Article>] {
        guard articles.contains(where: { !relations.basedOn[$0.position].isEmpty }) else { return articles }
        let isAmong = Set(articles)
        return articles.filter { original(of: $0, where: isAmong.contains) == nil }
    }
}
