import SourceText

/// The lines of a lock that belong to nothing which the records quote.
struct SurplusLines {
    /// By article; an article with none has a line for its text that's too many.
    private let quotations: [Identifier: [LockedQuotation]]

    init(in old: Lock, beyond new: Lock) {
        // What was proven anew from an article's own body needs no line of the old lock.
        let needed = old.texts.filter { $0.value.source.kind == .body }
        let surplus = old.quotations.keys.filter { new.quotations[$0] == nil && needed[$0.article] == nil }
        var quotations = Dictionary(grouping: surplus, by: \.article)
        for article in old.texts.keys where new.texts[article] == nil && needed[article] == nil {
            quotations[article, default: []] += []
        }
        self.quotations = quotations
    }

    /// One finding for each article, at its first line that's too many.
    func findings(in file: SourceFile) -> [Finding] {
        guard !quotations.isEmpty else { return [] }
        var places: [Identifier: Range<Int>] = [:]
        for line in Lock.lines(of: file) {
            guard let subject = LockLine(line, of: file).subject, places[subject.article] == nil,
                let surplus = quotations[subject.article]
            else { continue }
            if surplus.isEmpty || surplus.contains(where: { $0.digest.text == subject.digest }) {
                places[subject.article] = line
            }
        }
        return quotations.sorted { $0.key < $1.key }.map { article, surplus in
            .surplus(
                surplus.count,
                of: article,
                at: places[article].map(file.place) ?? Place(path: file.path)
            )
        }
    }
}

extension Finding {
    fileprivate static func surplus(_ count: Int, of article: Identifier, at place: Place) -> Finding {
        let what =
            switch count {
            case 0: "the lock holds a text of '\(article)', on which nothing rests any more"
            case 1: "the lock proves a quotation of '\(article)' that no record has"
            default: "the lock proves \(count) quotations of '\(article)' that no record has"
            }
        return Finding(
            ProvingFindings.surplusLock,
            what,
            at: place,
            help: "a quotation was removed or altered: run 'verbatim prove' where the texts are at hand"
        )
    }
}
