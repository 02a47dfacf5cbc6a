/// Follows claims to their origins: by `via`, `relays` and `based-on`, up to the topmost `member-of`.
public struct OriginTracer: Sendable {
    private let corpus: Corpus
    /// The topmost body of each actor, by its position.
    private let bodies: [Index<Actor>]
    /// What each article shares with others, by its position; of every pair under the one named first.
    private let shared: [[SharedNarration]]

    /// - Parameter sharedNarration: what `prove` found, each pair once.
    public init(_ corpus: Corpus, sharedNarration: [SharedNarration] = []) {
        self.corpus = corpus
        bodies = corpus.actors.indices.map { actor in
            Index(corpus.relations.bodies(of: Index(actor)).last?.position ?? actor)
        }
        var shared = [[SharedNarration]](repeating: [], count: corpus.articles.count)
        for pair in sharedNarration where pair.words >= SharedNarration.fewestWords {
            shared[pair.one.position].append(pair)
        }
        self.shared = shared
    }

    /// The origins of a claim, given its citations in the order in which they're to be told.
    ///
    /// Only who asserts or concedes the claim in its own terms or narrower ones leads to an origin; who denies it
    /// or accepts it on others' word doesn't.
    ///
    /// 1. A passage with a speaker leads to that speaker, or to whoever uttered what that statement relays.
    /// 2. Another leads to the last of `via`.
    /// 3. Without either, it leads to the article at the end of `based-on`, or beyond: where an article on the way
    ///    names its own source for the claim, the copy has it from there too, and adds no origin. No way leads through
    ///    an article that doesn't say so: it's silent on the claim, or prints only that others deny it or leave it open.
    /// 4. Without any of these, it's the word of whoever issued it if it's a release or a post, and otherwise
    ///    unattributed. The report of an outlet that's the origin of others' stands with them.
    ///
    /// Those whom no record tells apart, but who are named in plain words, are one only as far as `PlainNames` says.
    public func origins(of citations: [Citation]) -> Origins {
        let asserting = citations.filter(\.isOfAssertingSide)
        guard !asserting.isEmpty else { return .none }
        let sources = asserting.map(namedSource)
        let reports = self.reports(asserting, sources, citations)
        var names = plainNames(in: reports)
        var collector = OriginCollector()
        var copied: Set<Index<Article>> = []
        for (citation, source) in zip(asserting, sources) {
            let article = citation.article
            if let source {
                collector.add(source.end, OriginWay(article, source.steps), of: body(of: source, &names))
            } else if corpus.relations.basedOn[article.position].isEmpty {
                collector.addUnattributed(article)
            } else if copied.insert(article).inserted {
                let sources = self.sources(copiedBy: article, reports) { original in
                    corpus.relations.notMentioned[original.position].contains(citation.claim)
                        || citations.areAgainst(in: original)
                }
                for source in sources {
                    collector.add(source.end, OriginWay(article, source.steps), of: body(of: source, &names))
                }
                if sources.isEmpty { collector.addUnattributed(article) }
            }
        }
        return collector.origins(suggested: suggestions(among: asserting.map(\.article))) {
            OriginBody(source: body(of: issuer(of: $0)))
        }
    }
}

extension OriginTracer {
    /// Where a way ends, and the stations up to there, the end included.
    private struct Source {
        let end: OriginSource
        let steps: [OriginSource]
        /// Where it's named, unless it's whoever issued an article.
        let place: PlainNames.Place?
    }

    /// Whom a passage names as its source; nil for an outlet that names none.
    private func namedSource(of citation: Citation) -> Source? {
        let passage = corpus[citation.passage]
        let here = PlainNames.Place.article(citation.article)
        let via = passage.via.map(OriginSource.named)
        if let utterance = passage.utterance {
            let speaker = corpus[utterance].speaker
            let relayed = corpus[utterance].statement.map(corpus.relations.relayed) ?? []
            let end = relayed.last.map { corpus.utterances[$0.position].speaker } ?? speaker
            let steps = via + [.named(speaker)] + relayed.map { .named(.statement($0)) }
            let statement = relayed.last ?? corpus[utterance].statement
            return Source(
                end: .named(end),
                steps: steps.withoutRepeatedNeighbours,
                place: statement.map { .statement($0) } ?? here
            )
        }
        if case .statement(let statement)? = passage.via.last {
            let relayed = corpus.relations.relayed(by: statement)
            let first = relayed.last ?? statement
            return Source(
                end: .named(corpus.utterances[first.position].speaker),
                steps: via + relayed.map { .named(.statement($0)) },
                place: .statement(first)
            )
        }
        if let last = via.last { return Source(end: last, steps: via, place: here) }
        let article = corpus[citation.article]
        let isIssuersWord = article.form == .release || article.form == .post
        guard isIssuersWord, article.basedOn.isEmpty, case .named(let outlet) = issuer(of: citation.article)
        else { return nil }
        return Source(end: .named(outlet), steps: [.named(outlet)], place: nil)
    }

    /// Whom each article names, passage by passage; nil where it names nobody.
    ///
    /// One that says so only in broader terms is no way to an origin by itself; but who copies it has the claim from
    /// whomever it names.
    private func reports(
        _ asserting: [Citation],
        _ sources: [Source?],
        _ all: [Citation]
    ) -> [Index<Article>: [Source?]] {
        var reports: [Index<Article>: [Source?]] = [:]
        for (citation, source) in zip(asserting, sources) {
            reports[citation.article, default: []].append(source)
        }
        let broader = all.filter { $0.isBroaderAssertion && reports[$0.article] == nil }
        for citation in broader { reports[citation.article, default: []].append(namedSource(of: citation)) }
        return reports
    }

    /// What an article rests on that names no source of its own but copies others.
    ///
    /// A search in breadth, which reaches each article once and by the shortest way.
    ///
    /// - Parameters:
    ///   - reports: whom each article names, passage by passage; nil where it names nobody.
    ///   - isAgainst: whether an article can't be what others have the claim from.
    private func sources(
        copiedBy copy: Index<Article>,
        _ reports: [Index<Article>: [Source?]],
        unless isAgainst: (Index<Article>) -> Bool
    ) -> [Source] {
        var found: [Source] = []
        var seen: Set = [copy]
        var reached: [(article: Index<Article>, from: Int)] = [(copy, 0)]
        /// From the nearest original to one of those that were reached.
        func way(to position: Int) -> [OriginSource] {
            var way: [OriginSource] = []
            var step = position
            while step > 0 {
                way.append(.article(reached[step].article))
                step = reached[step].from
            }
            return way.reversed()
        }
        var next = 0
        while next < reached.count {
            let article = reached[next].article
            let originals = corpus.relations.basedOn[article.position]
            let sources = next == 0 ? [] : reports[article] ?? []
            let named = sources.compactMap(\.self)
            if !named.isEmpty {
                let way = way(to: next)
                found += named.map { Source(end: $0.end, steps: way + $0.steps, place: $0.place) }
            }
            if named.isEmpty || named.count < sources.count {
                for original in originals where seen.insert(original).inserted && !isAgainst(original) {
                    reached.append((original, next))
                }
                if named.isEmpty, originals.isEmpty {
                    found.append(Source(end: issuer(of: article), steps: way(to: next), place: nil))
                }
            }
            next += 1
        }
        return found
    }

    /// Joins those who are named in the same words in one article, in it and its copies, or in one statement.
    private func plainNames(in reports: [Index<Article>: [Source?]]) -> PlainNames {
        var names = PlainNames()
        for article in reports.keys.sorted() {
            for source in reports[article]?.compactMap(\.self) ?? [] {
                guard let name = source.end.plainName, let place = source.place else { continue }
                names.join(name, in: .article(article), and: place)
                names.join(
                    name,
                    in: .article(article),
                    and: .article(original(of: article, naming: name, reports))
                )
            }
        }
        return names
    }

    /// The nearest article by `based-on` that names somebody so too; else the nearest that's based on none.
    private func original(
        of copy: Index<Article>,
        naming name: String,
        _ reports: [Index<Article>: [Source?]]
    ) -> Index<Article> {
        var seen: Set = [copy]
        var reached = [copy]
        var next = 0
        var end: Index<Article>?
        while next < reached.count {
            let originals = corpus.relations.basedOn[reached[next].position]
            if originals.isEmpty { end = end ?? reached[next] }
            for original in originals where seen.insert(original).inserted {
                let sources = reports[original] ?? []
                if sources.contains(where: { $0?.end.plainName == name }) { return original }
                reached.append(original)
            }
            next += 1
        }
        return end ?? copy
    }

    /// Whose word an article's own is: its outlet's, or its own where no outlet is known.
    private func issuer(of article: Index<Article>) -> OriginSource {
        corpus.relations.outlets[article.position].map(OriginSource.named) ?? .article(article)
    }

    private func body(of source: Source, _ names: inout PlainNames) -> OriginBody {
        guard let name = source.end.plainName, let place = source.place else {
            return OriginBody(source: body(of: source.end))
        }
        return OriginBody(source: source.end, place: names.root(of: name, in: place))
    }

    /// What a source counts as: an actor as the topmost body that it belongs to.
    private func body(of source: OriginSource) -> OriginSource {
        if case .named(.actor(let actor)) = source { .named(.actor(bodies[actor.position])) } else { source }
    }

    /// Pairs of articles between which much narration in common suggests a link that nobody has written down.
    private func suggestions(among articles: [Index<Article>]) -> [SharedNarration] {
        let articles = Set(articles)
        return articles.flatMap { article in
            shared[article.position].filter { articles.contains($0.other) && !isExplained($0) }
        }
        .sorted { ($1.words, $0.one, $0.other) < ($0.words, $1.one, $1.other) }
    }

    /// Whether by `based-on` one of two articles rests on the other, or both on a third.
    private func isExplained(_ pair: SharedNarration) -> Bool {
        !originals(of: pair.one).isDisjoint(with: originals(of: pair.other))
    }

    /// An article with all those that it's based on, however far.
    private func originals(of article: Index<Article>) -> Set<Index<Article>> {
        var found: Set = [article]
        var waiting = [article]
        while let current = waiting.popLast() {
            waiting += corpus.relations.basedOn[current.position].filter { found.insert($0).inserted }
        }
        return found
    }
}

extension Citation {
    /// Whether somebody says here, not only on others' word, what follows from the claim and is less than it.
    fileprivate var isBroaderAssertion: Bool {
        scope == .broader && (stance == .asserts || stance == .concedes)
    }
}

extension Sequence<Citation> {
    /// Whether an article is cited, and nothing in it says that the claim is so.
    fileprivate func areAgainst(in article: Index<Article>) -> Bool {
        let own = filter { $0.article == article && $0.isCounted }
        return !own.isEmpty && !own.contains(where: \.saysSo)
    }
}

extension [OriginSource] {
    /// Somebody by whom the words come and who spoke them is one station.
    fileprivate var withoutRepeatedNeighbours: Self {
        reduce(into: []) { steps, step in
            if steps.last != step { steps.append(step) }
        }
    }
}
