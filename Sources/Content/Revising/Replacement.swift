/// A corpus in which one record is written otherwise.
///
/// Records keep their positions, and so does whatever the record wrote before and writes still; nothing leads any more to
/// what it doesn't. So each position that somebody remembers leads where it led.
struct Replacement {
    let corpus: Corpus
    /// Those that no record wrote before.
    let newQuotations: [Index<Quotation>]
    /// Those that none writes any more.
    let goneQuotations: [Index<Quotation>]

    /// - Parameters:
    ///   - former: in which the record is written as before.
    ///   - record: which it is.
    ///   - own: what it writes now, linked by itself among the others.
    ///   - records: all of them, the new one in its place.
    init(in former: Corpus, of record: WrittenRecord, by own: Corpus, _ records: Records) {
        let quotations = RewrittenQuotations(former, own, record)
        let passages = RewrittenPassages(former, own, record, quotations.positions)
        corpus = Corpus(
            records,
            names: former.names,
            quotations: quotations.all,
            utterances: passages.utterances,
            passages: passages.all,
            citations: former.citations.replacing(
                record.entries,
                by: own.citations.map { $0.moved(to: passages.positions[$0.passage.position]) },
                order: \.order
            ),
            bodyQuotations: former.bodyQuotations.replacing(
                record.body,
                by: own.bodyQuotations.map { $0.moved(to: quotations.positions[$0.quotation.position]) },
                order: \.order
            ),
            relations: former.relations.replacing(record.kind, at: record.position, by: own.relations),
            isComplete: former.isComplete,
            damaged: former.damaged
        )
        newQuotations = quotations.new
        goneQuotations = quotations.gone
    }
}

extension Citation {
    fileprivate func moved(to passage: Index<Passage>) -> Citation {
        Citation(
            passage: passage,
            article: article,
            claim: claim,
            stance: stance,
            scope: scope,
            answers: answers,
            says: says,
            entry: entry,
            order: order
        )
    }
}

extension BodyQuotation {
    fileprivate func moved(to quotation: Index<Quotation>) -> BodyQuotation {
        BodyQuotation(quotation: quotation, order: order, words: words)
    }
}

extension Array {
    /// The same with others in the place of those in a stretch of the written order, in which all of them stand.
    fileprivate func replacing(
        _ stretch: Range<WrittenOrder>,
        by others: [Element],
        order: (Element) -> WrittenOrder
    ) -> [Element] {
        let start = firstIndex { order($0) >= stretch.lowerBound } ?? endIndex
        let end = self[start...].firstIndex { order($0) >= stretch.upperBound } ?? endIndex
        return self[..<start] + others + self[end...]
    }
}
