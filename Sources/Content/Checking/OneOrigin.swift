import SourceText

extension Check {
    /// Who calls a claim supported, or a report of it confirmed by others, has more than one origin to show.
    static let oneOrigin = Check(kinds: [.supportedByOneOrigin, .confirmedByOneOrigin]) { evidence in
        let corpus = evidence.corpus
        // Where a record is damaged, the second origin may stand there.
        guard corpus.isComplete else { return [] }
        let confirmed = corpus.citations.filter {
            corpus[$0.passage].entry.credibility?.value == 1 && !corpus[$0.claim].isDraft
                && $0.isOfAssertingSide
        }
        let supported = corpus.claims.indexed.filter { $1.assessment.status == .supported && !$1.isDraft }
        let claims = Set(confirmed.map(\.claim) + supported.map(\.0))
        let citations = Dictionary(
            grouping: corpus.citations.filter { claims.contains($0.claim) },
            by: \.claim
        )
        let tracer = OriginTracer(corpus)
        let weak = citations.mapValues(tracer.origins).filter { $0.value.fewestRoots < 2 }
        return supported.flatMap { index, claim in
            let origins = citations[index] == nil ? Origins.none : weak[index]
            return origins.map { Finding.supported(claim, by: $0, in: corpus) } ?? []
        }
            + confirmed.flatMap { citation in
                weak[citation.claim].map { Finding.confirmed(citation, by: $0, in: corpus) } ?? []
            }
    }
}

extension FindingKind {
    fileprivate static let supportedByOneOrigin = FindingKind(
        "supported-by-one-origin",
        .warning,
        "A claim is assessed as supported, and fewer than two origins are known for it."
    )
    fileprivate static let confirmedByOneOrigin = FindingKind(
        "confirmed-by-one-origin",
        .warning,
        "A passage has credibility 1, confirmed by other sources, and fewer than two origins are known for its claim."
    )
}

extension Finding {
    fileprivate static func supported(_ claim: Claim, by origins: Origins, in corpus: Corpus) -> [Finding] {
        warning(
            .supportedByOneOrigin,
            "the claim is called supported, but \(origins.shortage(in: corpus))",
            at: claim.assessment.place ?? claim.common.place,
            help:
                "cite a source with an origin of its own, or write \(claim.common.place.pair("status", "unconfirmed"))",
            unless: claim.common.confirmed
        )
    }

    fileprivate static func confirmed(_ citation: Citation, by origins: Origins, in corpus: Corpus)
        -> [Finding]
    {
        let entry = corpus[citation.passage].entry
        return warning(
            .confirmedByOneOrigin,
            "1 means confirmed by other sources, but for '\(corpus[citation.claim].identifier)' "
                + origins.shortage(in: corpus),
            at: entry.credibility?.place ?? entry.quote.place,
            help: "cite a source with an origin of its own, or write 2, for what's probably true",
            unless: entry.confirmed,
            corpus[citation.article].common.confirmed
        )
    }
}

extension Origins {
    /// What's there instead of two origins.
    fileprivate func shortage(in corpus: Corpus) -> String {
        let reports = unattributed.count
        let others = "\(reports) \(reports == 1 ? "report" : "reports") with no recorded source"
        guard let root = roots.first else {
            return reports == 0 ? "no source asserts it in its terms" : "all that's recorded is \(others)"
        }
        let name = root.source.name(in: corpus)
        let origin =
            roots.count == 1
            ? "every recorded assertion goes back to one origin, \(name)"
            : "every recorded assertion goes back to \(roots.count) origins that may be one, each called '\(name)'"
        return reports == 0 ? origin : "\(origin), apart from \(others)"
    }
}

extension OriginSource {
    fileprivate func name(in corpus: Corpus) -> String {
        switch self {
        case .named(.actor(let actor)): corpus[actor].fullName
        case .named(.statement(let statement)): corpus[statement].displayTitle
        case .named(.claim(let claim)): corpus[claim].displayTitle
        case .named(.words(let words)): words
        case .article(let article): corpus[article].columnHead
        }
    }
}
