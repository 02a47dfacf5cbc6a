import Content
import Quotations

/// An utterance that may be the same as another one, which is recorded apart: their words are nearly equal.
///
/// It's a suggestion to the reader, and counts for nothing.
struct NearUtterance: Sendable {
    let utterance: Index<Utterance>
    /// The words of both, laid over one another.
    let rows: [PrintedStretch.Row]

    /// For each statement those that may be the same, in the order of the records.
    ///
    /// Not those that one is said to repeat of the other, nor words that stand in one place of one source.
    static func all(among spoken: [SpokenUtterance], _ corpus: Corpus) -> [[NearUtterance]] {
        var passages: [SpokenUtterance.Spoken] = []
        var owners: [Int] = []
        for (utterance, words) in spoken.enumerated() {
            passages += words.passages
            owners += words.passages.map { _ in utterance }
        }
        func printing(_ index: Int) -> Printing { Printing(corpus.words(of: passages[index].passage)) }
        let near = NearPrintings(
            fingerprints: passages.map(\.fingerprint),
            owners: owners,
            printing
        )
        var suggestions = [[NearUtterance]](repeating: [], count: corpus.statements.count)
        var seen: Set<[Int]> = []
        for pair in near.pairs {
            let (one, other) = (owners[pair.first], owners[pair.second])
            let both = [passages[pair.first], passages[pair.second]]
            guard Set(both.compactMap(\.language)).count < 2, !corpus.isKnownRelay(one, other),
                corpus[both[0].passage].quotation != corpus[both[1].passage].quotation,
                seen.insert([one, other]).inserted,
                let variants = Variants.all(
                    of: [printing(pair.first), printing(pair.second)],
                    ranks: both.map(\.rank.rawValue)
                ).stretches.first,
                variants.rows.flatMap(\.printings).count == 2
            else { continue }
            let rows = PrintedStretch.Row.all(of: variants, both)
            for (utterance, near) in [(one, other), (other, one)] where utterance < suggestions.count {
                suggestions[utterance].append(NearUtterance(utterance: Index(near), rows: rows))
            }
        }
        return suggestions
    }
}

extension Corpus {
    /// Whether one of two utterances is said to repeat the other, or both the same third one.
    fileprivate func isKnownRelay(_ one: Int, _ other: Int) -> Bool {
        func origins(_ utterance: Int) -> [Index<Statement>] {
            guard utterance < statements.count else { return [] }
            return [Index(utterance)] + relations.relayed(by: Index(utterance))
        }
        return !Set(origins(one)).isDisjoint(with: origins(other))
    }
}
