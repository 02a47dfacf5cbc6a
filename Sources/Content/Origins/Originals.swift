/// The articles that some are based on, however far, under numbers of their own, from 0: of thousands that copy one
/// another a walk leads from each.
struct Originals {
    /// By their numbers, those that are based on them included.
    private(set) var articles: [Index<Article>] = []
    private var numbers: [Index<Article>: Int] = [:]
    /// By the number of an article those of the ones that it's based on.
    private var direct: [[Int]] = []

    /// - Parameter basedOn: by the position of an article those that it's based on.
    init(of copies: some Sequence<Index<Article>>, _ basedOn: [[Index<Article>]]) {
        for copy in copies where !basedOn[copy.position].isEmpty { _ = number(for: copy) }
        while direct.count < articles.count {
            let originals = basedOn[articles[direct.count].position]
            direct.append(originals.map { number(for: $0) })
        }
    }

    /// The number of an article; nil for one that neither is nor has a copy.
    func number(of article: Index<Article>) -> Int? { numbers[article] }

    func isBasedOnNone(_ number: Int) -> Bool { direct[number].isEmpty }

    /// The nearest original of a copy for which something holds; else the nearest that's based on none.
    func nearest(to copy: Int, where holds: (Int) -> Bool) -> Int {
        var walk = Walk(from: copy, in: self)
        var (next, end) = (0, nil as Int?)
        while next < walk.reached.count {
            if isBasedOnNone(walk.reached[next].article) { end = end ?? walk.reached[next].article }
            let known = walk.reached.count
            walk.goOn(from: next)
            if let nearest = walk.reached[known...].first(where: { holds($0.article) }) {
                return nearest.article
            }
            next += 1
        }
        return end ?? copy
    }

    /// The articles that one rests on and that are based on none, itself if it's such a one: two articles rest on
    /// one and the same exactly if they have one of these in common.
    func ends(of article: Index<Article>) -> Set<Index<Article>> {
        guard let number = number(of: article) else { return [article] }
        var walk = Walk(from: number, in: self)
        var next = 0
        while next < walk.reached.count {
            walk.goOn(from: next)
            next += 1
        }
        let reached = walk.reached.map(\.article)
        let ends = reached.filter(isBasedOnNone)
        // A circle has no end; it's a finding of its own.
        return Set((ends.isEmpty ? reached : ends).map { articles[$0] })
    }

    private mutating func number(for article: Index<Article>) -> Int {
        if let known = numbers[article] { return known }
        numbers[article] = articles.count
        articles.append(article)
        return articles.count - 1
    }
}

extension Originals {
    /// A walk in breadth from an article to those that it's based on, which reaches each once and by the shortest way.
    struct Walk {
        /// The numbers of those that were reached, and at which of these steps each was.
        private(set) var reached: [(article: Int, from: Int)]
        private var isReached: [Bool]
        private let originals: Originals

        init(from copy: Int, in originals: Originals) {
            self.originals = originals
            reached = [(copy, 0)]
            isReached = Array(repeating: false, count: originals.articles.count)
            isReached[copy] = true
        }

        /// Reaches what the article of a step is based on.
        mutating func goOn(from step: Int, unless isBarred: (Int) -> Bool = { _ in false }) {
            for original in originals.direct[reached[step].article]
            where !isReached[original] && !isBarred(original) {
                isReached[original] = true
                reached.append((original, step))
            }
        }

        /// From the nearest original to the one of a step.
        func way(to step: Int) -> [Index<Article>] {
            var way: [Index<Article>] = []
            var step = step
            while step > 0 {
                way.append(originals.articles[reached[step].article])
                step = reached[step].from
            }
            return way.reversed()
        }
    }
}
