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
        let originals = Originals(of: reports.keys, corpus.relations.basedOn)
        var names = plainNames(in: reports, originals)
        let copied = copiedReports(of: citations, reports, originals)
        var collector = OriginCollector()
        var followed: Set<Index<Article>> = []
        for (citation, source) in zip(asserting, sources) {
            let article = citation.article
            if let source {
                collector.add(source.end, OriginWay(article, source.steps), of: body(of: source, &names))
            } else if let copy = originals.number(of: article), !originals.isBasedOnNone(copy) {
                guard followed.insert(article).inserted else { continue }
                let sources = self.sources(copiedBy: copy, copied, originals)
                for source in sources {
                    collector.add(source.end, OriginWay(article, source.steps), of: body(of: source, &names))
                }
                if sources.isEmpty { collector.addUnattributed(article) }
            } else {
                collector.addUnattributed(article)
            }
        }
        return collector.origins(suggested: suggestions(among: asserting.map(\.article), originals)) {
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

    /// Whom the passages of an article name.
    private struct Report {
        private(set) var sources: [Source] = []
        /// What those are called who are named in plain words.
        private(set) var plainNames: Set<String> = []
        /// Whether a passage names nobody.
        private(set) var namesNobody = false

        mutating func add(_ source: Source?) {
            guard let source else {
                namesNobody = true
                return
            }
            sources.append(source)
            if let name = source.end.plainName { plainNames.insert(name) }
        }
    }

    /// What an article may be for those that copy it.
    private struct CopiedReport {
        let report: Report
        /// Whether it can't be what they have the claim from.
        let isAgainst: Bool
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

    /// Whom each article names.
    ///
    /// One that says so only in broader terms is no way to an origin by itself; but who copies it has the claim from
    /// whomever it names.
    private func reports(
        _ asserting: [Citation],
        _ sources: [Source?],
        _ all: [Citation]
    ) -> [Index<Article>: Report] {
        var reports: [Index<Article>: Report] = [:]
        for (citation, source) in zip(asserting, sources) {
            reports[citation.article, default: Report()].add(source)
        }
        let broader = all.filter { $0.isBroaderAssertion && reports[$0.article] == nil }
        for citation in broader {
            reports[citation.article, default: Report()].add(namedSource(of: citation))
        }
        return reports
    }

    /// The originals by their numbers.
    ///
    /// Those are against the claim that are silent on it, or are cited and say nowhere that it's so.
    private func copiedReports(
        of citations: [Citation],
        _ reports: [Index<Article>: Report],
        _ originals: Originals
    ) -> [CopiedReport] {
        if originals.articles.isEmpty { return [] }
        let claims = Set(citations.map(\.claim))
        let counted = citations.filter(\.isCounted)
        let against = Set(counted.map(\.article)).subtracting(counted.filter(\.saysSo).map(\.article))
        return originals.articles.map { article in
            let isSilent = !claims.isDisjoint(with: corpus.relations.notMentioned[article.position])
            return CopiedReport(
                report: reports[article] ?? Report(),
                isAgainst: isSilent || against.contains(article)
            )
        }
    }

    /// What an article rests on that names no source of its own but copies others.
    ///
    /// - Parameters:
    ///   - copy: its number.
    ///   - copied: what each of the originals may be for those that copy it.
    private func sources(
        copiedBy copy: Int,
        _ copied: [CopiedReport],
        _ originals: Originals
    ) -> [Source] {
        var found: [Source] = []
        var walk = Originals.Walk(from: copy, in: originals)
        walk.goOn(from: 0) { copied[$0].isAgainst }
        var next = 1
        while next < walk.reached.count {
            let original = walk.reached[next].article
            let report = copied[original].report
            if !report.sources.isEmpty {
                let way = walk.way(to: next).map(OriginSource.article)
                found += report.sources.map { Source(end: $0.end, steps: way + $0.steps, place: $0.place) }
            } else if originals.isBasedOnNone(original) {
                let way = walk.way(to: next).map(OriginSource.article)
                found.append(Source(end: issuer(of: originals.articles[original]), steps: way, place: nil))
            }
            if report.sources.isEmpty || report.namesNobody {
                walk.goOn(from: next) { copied[$0].isAgainst }
            }
            next += 1
        }
        return found
    }

    /// Joins those who are named in the same words in one article, in it and its copies, or in one statement.
    private func plainNames(in reports: [Index<Article>: Report], _ originals: Originals) -> PlainNames {
        var names = PlainNames()
        let naming = originals.articles.map { reports[$0]?.plainNames ?? [] }
        for (article, report) in reports.sorted(by: { $0.key < $1.key }) {
            let copy = originals.number(of: article)
            for source in report.sources {
                guard let name = source.end.plainName, let place = source.place else { continue }
                names.join(name, in: .article(article), and: place)
                guard let copy else { continue }
                let original = originals.articles[originals.nearest(to: copy) { naming[$0].contains(name) }]
                names.join(name, in: .article(article), and: .article(original))
            }
        }
        return names
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

    /// Pairs of articles between which much narration in common suggests a link that nobody has written down: by
    /// `based-on` neither rests on the other, nor both on a third.
    private func suggestions(among articles: [Index<Article>], _ originals: Originals) -> [SharedNarration] {
        let articles = Set(articles)
        let pairs = articles.flatMap { article in
            shared[article.position].filter { articles.contains($0.other) }
        }
        let paired = Set(pairs.flatMap { [$0.one, $0.other] })
        let ends = Dictionary(uniqueKeysWithValues: paired.map { ($0, originals.ends(of: $0)) })
        return pairs.filter { ends[$0.one, default: []].isDisjoint(with: ends[$0.other, default: []]) }
            .sorted { ($1.words, $0.one, $0.other) < ($0.words, $1.one, $1.other) }
    }
}

extension Citation {
    /// Whether somebody says here, not only on others' word, what follows from the claim and is less than it.
    fileprivate var isBroaderAssertion: Bool {
        scope == .broader && (stance == .asserts || stance == .concedes)
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
