import SourceText

extension Check {
    /// A statement takes one stance to a claim, however many passages report it; the same words of an article do, whoever
    /// speaks them.
    static let twoStances = Check(kinds: [.twoStances]) { evidence in
        let corpus = evidence.corpus
        var first: [StanceKey: Citation] = [:]
        return corpus.citations.compactMap { citation -> Finding? in
            let key = StanceKey(claim: citation.claim, voice: Voice(corpus[citation.passage], in: corpus))
            guard let earlier = first[key] else {
                first[key] = citation
                return nil
            }
            guard earlier.stance != citation.stance else { return nil }
            return .twoStances(earlier, citation, of: key.voice, in: corpus)
        }
    }
}

private struct StanceKey: Hashable {
    let claim: Index<Claim>
    let voice: Voice
}

/// What takes one stance at a time.
private enum Voice: Hashable {
    case statement(Index<Statement>)
    /// Somebody's words in one article; the outlet's own if nobody is named.
    case words(Index<Quotation>, speaker: Reference?)

    init(_ passage: Passage, in corpus: Corpus) {
        let utterance = passage.utterance.map { corpus[$0] }
        self =
            utterance?.statement.map(Voice.statement)
            ?? .words(passage.quotation, speaker: utterance?.speaker)
    }

    var help: [String] {
        switch self {
        case .statement:
            [
                "keep the one that its speaker takes; where a source reports another, give its passage 'speaker' and 'said' in place of 'statement'",
                "the outlet's own stance needs a passage of its own, without a statement",
            ]
        case .words:
            ["keep the one that they take; a second thought of theirs is a passage of other words"]
        }
    }

    /// As a finding names it.
    func name(in corpus: Corpus) -> String {
        switch self {
        case .statement(let statement): "'\(corpus[statement].identifier)' has"
        case .words: "the same words have"
        }
    }
}

extension FindingKind {
    fileprivate static let twoStances = FindingKind(
        "two-stances",
        .error,
        "One statement, or the same words of a source, has two stances in one claim."
    )
}

extension Finding {
    fileprivate static func twoStances(
        _ earlier: Citation,
        _ later: Citation,
        of voice: Voice,
        in corpus: Corpus
    ) -> Finding {
        let notes =
            switch voice {
            case .statement:
                [earlier, later].map { citation in
                    Note(
                        "the passage by which it '\(citation.stance.rawValue)'",
                        at: corpus[citation.passage].entry.quote.place
                    )
                }
            case .words: [Note("the other one", at: earlier.entry.stance.place)]
            }
        return Finding(
            .twoStances,
            "\(voice.name(in: corpus)) two stances in '\(corpus[later.claim].identifier)': "
                + "'\(earlier.stance.rawValue)' and '\(later.stance.rawValue)'",
            at: later.entry.stance.place,
            help: voice.help,
            notes: notes
        )
    }
}
