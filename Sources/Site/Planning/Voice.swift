import Content

/// Who is heard in a citation: a speaker, or an outlet in its own words.
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
            self = .outlet(outlet)
        } else {
            self = .article(citation.article)
        }
    }

    var isSpeaker: Bool {
        if case .speaker = self { true } else { false }
    }

    /// The voice of the topmost body that it belongs to: one government, whoever speaks for it.
    func topmost(in corpus: Corpus) -> Voice {
        guard case .speaker(.actor(let actor)) = self else { return self }
        return .speaker(.actor(corpus.relations.bodies(of: actor).last ?? actor))
    }
}

extension [Voice] {
    /// Who they are, each once: one who is quoted as a speaker may publish under the same name, too.
    var parties: Set<Voice> {
        Set(map { if case .outlet(let party) = $0 { .speaker(party) } else { $0 } })
    }
}
