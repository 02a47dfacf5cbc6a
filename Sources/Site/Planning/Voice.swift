import Content

/// Who is heard in a citation: a speaker, or an outlet in its own words.
///
/// Whoever publishes, and is known to be no outlet, speaks: a ministry in its release, a person in a post.
enum Voice: Sendable, Hashable {
    case speaker(Reference)
    /// An outlet that speaks for itself.
    case outlet(Reference)
    /// An article whose outlet isn't known speaks for itself.
    case article(Index<Article>)

    init(_ citation: Citation, _ corpus: Corpus) {
        if let utterance = corpus[citation.passage].utterance {
            self = .speaker(corpus[utterance].speaker)
        } else if let outlet = corpus.relations.outlets[citation.article.position] {
            let form = outlet.actor.flatMap { corpus[$0].form }
            self = form?.isOutlet == false ? .speaker(outlet) : .outlet(outlet)
        } else {
            self = .article(citation.article)
        }
    }

    var isSpeaker: Bool {
        if case .speaker = self { true } else { false }
    }

    /// The same for whoever is quoted as a speaker and publishes under the same name.
    var party: Voice {
        if case .outlet(let party) = self { .speaker(party) } else { self }
    }

    /// The voice of the topmost body that it belongs to: one government, whoever speaks for it.
    func topmost(in corpus: Corpus) -> Voice {
        guard case .speaker(.actor(let actor)) = self else { return self }
        return .speaker(.actor(corpus.relations.bodies(of: actor).last ?? actor))
    }
}

extension [Voice] {
    /// Who they are, each once.
    var parties: Set<Voice> { Set(map(\.party)) }
}

extension Actor.Form {
    /// Whether it's there to report what others say.
    fileprivate var isOutlet: Bool {
        switch self {
        case .outlet, .newsAgency: true
        case .person, .government, .organisation, .unnamed: false
        }
    }
}
