/// The passages of a corpus in which one record is written otherwise, and the utterances in them.
///
/// A passage of the same words by the same speaker keeps its position, whatever else is written of it; among the rest one
/// by the same speaker does. Those that the record doesn't write any more keep theirs without an order, and new ones
/// stand at the end.
struct RewrittenPassages {
    private(set) var all: [Passage]
    private(set) var utterances: [Utterance]
    /// Where those stand that the record writes now, in their order.
    private(set) var positions: [Index<Passage>] = []

    /// - Parameters:
    ///   - corpus: in which the record is written as before.
    ///   - own: what it writes now, linked by itself.
    ///   - record: which it is.
    ///   - quotations: where those of `own` stand.
    init(_ corpus: Corpus, _ own: Corpus, _ record: WrittenRecord, _ quotations: [Index<Quotation>]) {
        all = corpus.passages
        utterances = corpus.utterances
        if record.kind == .statement { utterances[record.position] = own.utterances[0] }
        var former: [(position: Int, words: Words)] = []
        for (position, passage) in corpus.passages.enumerated() where record.writes(passage) {
            let speaker = Speaker(passage, passage.utterance.map { corpus[$0] })
            let article = corpus[passage.quotation].article
            let words = Words(article: article, quotation: passage.quotation, speaker: speaker)
            former.append((position, words))
            all[position] = passage.unwritten
        }
        let new = own.passages.map { passage in
            (passage: passage, utterance: own.ownUtterance(in: passage, from: corpus.statements.count))
        }
        let places = new.map { passage, utterance in
            Words(
                article: own[passage.quotation].article,
                quotation: quotations[passage.quotation.position],
                speaker: Speaker(passage, utterance)
            )
        }.places(among: former)
        for ((passage, utterance), place) in zip(new, places) {
            add(passage, of: quotations[passage.quotation.position], utterance, at: place)
        }
    }

    /// - Parameters:
    ///   - utterance: what's said in it, unless it's a statement or the outlet's own.
    ///   - position: which of the corpus's passages it is; nil for a new one.
    private mutating func add(
        _ passage: Passage,
        of quotation: Index<Quotation>,
        _ utterance: Utterance?,
        at position: Int?
    ) {
        var index = passage.utterance
        if let utterance, let known = position.flatMap({ all[$0].utterance }) {
            utterances[known.position] = utterance
            index = known
        } else if let utterance {
            index = Index(utterances.count)
            utterances.append(utterance)
        }
        let placed = Passage(
            quotation: quotation,
            utterance: index,
            entry: passage.entry,
            via: passage.via,
            order: passage.order
        )
        positions.append(Index(position ?? all.count))
        if let position { all[position] = placed } else { all.append(placed) }
    }
}

extension Corpus {
    /// What's said in a passage of a record that was linked by itself, unless it's a statement or the outlet's own.
    ///
    /// - Parameter first: the position from which the record's own utterances are counted.
    fileprivate func ownUtterance(in passage: Passage, from first: Int) -> Utterance? {
        guard let index = passage.utterance, index.position >= first else { return nil }
        return utterances[index.position - first]
    }
}

/// What tells the passages of a record from one another.
private struct Words: Hashable {
    let article: Index<Article>
    /// Nil for any words of the speaker.
    var quotation: Index<Quotation>?
    let speaker: Speaker

    var ofSpeaker: Words { Words(article: article, quotation: nil, speaker: speaker) }
}

private enum Speaker: Hashable {
    case outlet
    case statement(Index<Utterance>)
    case named(Reference)

    init(_ passage: Passage, _ utterance: Utterance?) {
        self =
            if let utterance, utterance.statement == nil {
                .named(utterance.speaker)
            } else if let statement = passage.utterance {
                .statement(statement)
            } else {
                .outlet
            }
    }
}

extension [Words] {
    /// Which of the former passages each is; the first are taken first.
    fileprivate func places(among former: [(position: Int, words: Words)]) -> [Int?] {
        var places = [Int?](repeating: nil, count: count)
        for key in [\.self, \.ofSpeaker] as [KeyPath<Words, Words>] {
            let taken = Set(places)
            let rest = former.filter { !taken.contains($0.position) }
            var free = Dictionary(grouping: rest.reversed()) { $0.words[keyPath: key] }
            for (number, words) in enumerated() where places[number] == nil {
                places[number] = free[words[keyPath: key]]?.popLast()?.position
            }
        }
        return places
    }
}
