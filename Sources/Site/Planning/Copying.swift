import Content

extension Corpus {
    /// Whether an article is based on such a one, at first hand or by way of others.
    func isBased(_ copy: Index<Article>, on isOriginal: (Index<Article>) -> Bool) -> Bool {
        original(of: copy, where: isOriginal) != nil
    }

    /// The nearest such article on which another is based, at first hand or by way of others.
    fileprivate func original(
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
}
