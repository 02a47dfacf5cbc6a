import SourceText

/// The quotations of a corpus in which one record is written otherwise.
///
/// Those that no record writes any more keep their positions, and new ones stand at the end.
struct RewrittenQuotations {
    private(set) var all: [Quotation]
    /// Where those stand that the record writes now, in their order.
    let positions: [Index<Quotation>]
    /// Those that no record wrote before.
    private(set) var new: [Index<Quotation>] = []
    /// Those that none writes any more.
    private(set) var gone: [Index<Quotation>] = []

    /// - Parameters:
    ///   - corpus: in which the record is written as before.
    ///   - own: what it writes now, linked by itself.
    ///   - written: where it writes.
    init(_ corpus: Corpus, _ own: Corpus, _ written: WrittenRecord) {
        positions = corpus.quotations.positions(of: own.quotations)
        all = corpus.quotations
        for (position, quotation) in zip(positions, own.quotations) where position.position == all.count {
            all.append(quotation)
        }
        let formerly = Set(
            corpus.passages.filter(written.writes).map(\.quotation)
                + corpus.bodyQuotations.filter(written.writes).map(\.quotation)
        )
        let now = Dictionary(uniqueKeysWithValues: zip(positions, own.quotations))
        let elsewhere = Writing.first(of: formerly.union(positions), in: corpus, besides: written)
        for index in formerly.union(positions).sorted() {
            switch (now[index], elsewhere[index]) {
            case (let quotation?, nil):
                all[index.position] = quotation
                if !formerly.contains(index) { new.append(index) }
            case (let quotation?, let other?) where quotation.order < other.order:
                all[index.position] = quotation
            case (_, let other?):
                if all[index.position].order != other.order {
                    all[index.position] = other.quotation(all[index.position].key)
                }
            case (nil, nil):
                gone.append(index)
            }
        }
    }
}

/// One place where a quotation is written.
private struct Writing {
    let words: Located<String>
    let prefix: String?
    let suffix: String?
    let order: WrittenOrder

    /// Where other records than one write some quotations first.
    static func first(
        of quotations: Set<Index<Quotation>>,
        in corpus: Corpus,
        besides record: WrittenRecord
    ) -> [Index<Quotation>: Writing] {
        var isWanted = [Bool](repeating: false, count: corpus.quotations.count)
        for quotation in quotations where quotation.position < isWanted.count {
            isWanted[quotation.position] = true
        }
        var first: [Index<Quotation>: Writing] = [:]
        func take(_ quotation: Index<Quotation>, _ writing: Writing) {
            if let other = first[quotation], other.order < writing.order { return }
            first[quotation] = writing
        }
        for passage in corpus.passages where isWanted[passage.quotation.position] {
            guard let order = passage.order, !record.writes(passage) else { continue }
            let entry = passage.entry
            take(
                passage.quotation,
                Writing(words: entry.quote, prefix: entry.prefix, suffix: entry.suffix, order: order)
            )
        }
        for quoted in corpus.bodyQuotations
        where isWanted[quoted.quotation.position] && !record.writes(quoted) {
            take(
                quoted.quotation,
                Writing(words: quoted.words, prefix: nil, suffix: nil, order: quoted.order)
            )
        }
        return first
    }

    func quotation(_ key: Quotation.Key) -> Quotation {
        Quotation(
            article: key.article,
            words: words,
            prefix: prefix,
            suffix: suffix,
            digest: key.digest,
            order: order
        )
    }
}

extension [Quotation] {
    /// Where the same words of the same articles stand; those that aren't among them follow at the end.
    fileprivate func positions(of others: [Quotation]) -> [Content.Index<Quotation>] {
        var known: [Quotation.Key: Int] = [:]
        let articles = Set(others.map(\.article))
        for (position, quotation) in enumerated() where articles.contains(quotation.article) {
            known[quotation.key] = position
        }
        var end = count
        return others.map { quotation in
            if let position = known[quotation.key] { return Content.Index(position) }
            defer { end += 1 }
            return Content.Index(end)
        }
    }
}
