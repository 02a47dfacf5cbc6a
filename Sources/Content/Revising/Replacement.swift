import SourceText

/// What one record adds to a corpus, to take the place of what it added before.
struct Replacement {
    private let corpus: Corpus
    /// What it adds, in the order in which it's written.
    private let links: Corpus
    /// Where in the corpus the old ones stand: the same number of each.
    private let quotations: [Int]
    private let utterances: [Int]
    private let passages: Range<Int>
    private let citations: Range<Int>
    /// The file in which the old ones are written.
    private let file: SourceFile

    /// - Parameters:
    ///   - old: what the record added, linked by itself.
    ///   - new: what it adds now.
    ///   - file: what held it.
    /// - Returns: nil where the two aren't of one form.
    init?(of old: Corpus, by new: Corpus, from file: SourceFile, in corpus: Corpus) {
        guard new.hasForm(of: old) else { return nil }
        let passages = corpus.passages.range(of: old.passages.count) { $0.entry.quote.file === file }
        let citations = corpus.citations.range(of: old.citations.count) {
            passages.contains($0.passage.position)
        }
        let places = old.quotations.map { quotation in corpus.quotations.firstIndex(where: quotation.isSame) }
        let quotations = places.compactMap(\.self)
        guard quotations.count == places.count else { return nil }
        self.corpus = corpus
        self.links = new
        self.quotations = quotations
        self.passages = passages
        self.citations = citations
        self.file = file
        let first = corpus.statements.count
        utterances = passages.compactMap { corpus.passages[$0].utterance?.position }.filter { $0 >= first }

        let others = zip(quotations, zip(old.quotations, new.quotations)).filter {
            $1.0.digest != $1.1.digest
        }
        guard
            others.allSatisfy({ place, pair in
                isWrittenHereAlone(place) && !corpus.quotations.contains(where: pair.1.isSame)
            })
        else { return nil }
    }

    /// The corpus with the new ones, and the proof of those quotations that were others.
    ///
    /// - Parameter records: all of the corpus, the new one in its place.
    /// - Returns: nil where quotations can't be judged because their text isn't at hand.
    func checked(_ former: CheckedCorpus, _ records: Records, _ texts: Texts) -> Diagnosed<CheckedCorpus?>? {
        let revised = corpus(records)
        let unproven = quotations.filter { revised.quotations[$0].digest != corpus.quotations[$0].digest }
        if case .absent = texts, !unproven.isEmpty { return nil }
        var result = Diagnosed<CheckedCorpus?>(nil)
        var proofs = former.proofs
        var isProven = true
        for (article, positions) in Dictionary(grouping: unproven, by: { revised.quotations[$0].article }) {
            let quotations = positions.map { revised.quotations[$0] }
            // Only the places are taken from it: dates of proof, and what the lock says, are left to the build.
            let proof = ArticleProof(
                article: revised[article],
                quotations: quotations,
                old: ArticleProof.Old(text: nil, places: [:], sharesWording: false, state: .absent),
                today: ""
            )
            let proven = proof.prove(texts)
            result.findings += proven.findings
            for (position, quotation) in zip(positions, quotations) {
                let place = proven.value.places[quotation.lockKey(of: revised[article])]
                isProven = isProven && place != nil
                proofs[position] = place ?? proofs[position]
            }
        }
        guard !result.findings.hasErrors else { return result }
        guard isProven else { return nil }
        result.value = CheckedCorpus(
            corpus: revised,
            proofs: proofs,
            sources: former.sources,
            sharedWording: former.sharedWording,
            asKnown: former.asKnown
        )
        return result
    }
}

extension Replacement {
    /// Whether no other record quotes these words of their article.
    private func isWrittenHereAlone(_ quotation: Int) -> Bool {
        corpus.quotations[quotation].place.file === file
            && corpus.passages.indices.allSatisfy { passage in
                corpus.passages[passage].quotation.position != quotation || passages.contains(passage)
            }
    }

    private func corpus(_ records: Records) -> Corpus {
        var revised = (
            quotations: corpus.quotations, utterances: corpus.utterances,
            passages: corpus.passages, citations: corpus.citations
        )
        for (place, new) in zip(quotations, links.quotations)
        where revised.quotations[place].place.file === file {
            revised.quotations[place] = new
        }
        for (place, new) in zip(utterances, links.utterances) { revised.utterances[place] = new }
        for (statement, new) in zip(links.statements, links.utterances) {
            guard let place = corpus.names.find(statement.identifier, Statement.self) else { continue }
            revised.utterances[place.position] = new
        }
        for (place, new) in zip(passages, links.passages) {
            let old = corpus.passages[place]
            revised.passages[place] = Passage(
                quotation: old.quotation,
                utterance: old.utterance,
                entry: new.entry,
                via: new.via
            )
        }
        for (place, new) in zip(citations, links.citations) {
            revised.citations[place] = Citation(
                passage: corpus.citations[place].passage,
                article: new.article,
                claim: new.claim,
                stance: new.stance,
                scope: new.scope,
                answers: new.answers,
                says: new.says,
                entry: new.entry
            )
        }
        return corpus.replacing(
            records,
            quotations: revised.quotations,
            utterances: revised.utterances,
            passages: revised.passages,
            citations: revised.citations
        )
    }
}

extension Quotation {
    /// Whether it's the same words of the same article.
    fileprivate func isSame(as other: Quotation) -> Bool {
        article == other.article && digest == other.digest
    }
}

extension Corpus {
    /// Whether a record's part of the corpus has as many of everything as another, and refers to the same records.
    fileprivate func hasForm(of other: Corpus) -> Bool {
        relations.areSame(as: other.relations)
            && quotations.elementsEqual(other.quotations) { $0.article == $1.article }
            && utterances.elementsEqual(other.utterances) { $0.speaker.isSameRecord(as: $1.speaker) }
            && passages.elementsEqual(other.passages) {
                $0.quotation == $1.quotation && $0.utterance == $1.utterance && $0.via == $1.via
            }
            && citations.elementsEqual(other.citations) {
                $0.passage == $1.passage && $0.article == $1.article && $0.claim == $1.claim
                    && $0.answers == $1.answers
            }
    }
}

extension Relations {
    fileprivate func areSame(as other: Relations) -> Bool {
        basedOn == other.basedOn && relays == other.relays && memberOf == other.memberOf
            && related.elementsEqual(other.related) { $0.elementsEqual($1, by: ==) }
            && topics == other.topics && outlets == other.outlets && notMentioned == other.notMentioned
            && primary == other.primary
    }
}

extension Reference {
    /// Whether both mean one record, or both none.
    fileprivate func isSameRecord(as other: Reference) -> Bool {
        switch (self, other) {
        case (.words, .words): true
        default: self == other
        }
    }
}

extension Array {
    /// A stretch of so many elements, the first of which is the first that holds to a condition.
    fileprivate func range(of count: Int, where isFirst: (Element) -> Bool) -> Range<Int> {
        guard count > 0, let first = firstIndex(where: isFirst) else { return 0..<0 }
        return first..<first + count
    }
}
