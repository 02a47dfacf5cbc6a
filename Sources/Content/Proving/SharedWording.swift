public import Quotations

/// What the texts of two articles have in common word for word.
///
/// Shared narration means a common text or a common source, shared quotation a common speaker. Neither says which
/// of the two had it from the other.
public struct SharedWording: Sendable {
    /// The article whose identifier comes first, and the other.
    public let article: Index<Article>
    public let other: Index<Article>
    /// In the order of the first article's text.
    public let runs: [SharedRun]
    /// The words of all runs.
    public let words: SharedPassage.Count

    /// What of it both print in words of their own, from which a link between the two may be suggested.
    public var narration: SharedNarration { SharedNarration(article, other, words: words.narrated) }
}

extension SharedWording {
    /// For each pair of articles that share anything, in the order of the corpus.
    static func all(in lock: Lock, _ corpus: Corpus) -> [SharedWording] {
        var all: [SharedWording] = []
        var runs: [SharedRun] = []
        for run in lock.shared.sorted() {
            if let last = runs.last, last.articles != run.articles {
                all += [SharedWording(runs, corpus)].compactMap(\.self)
                runs = []
            }
            runs.append(run)
        }
        return all + [SharedWording(runs, corpus)].compactMap(\.self)
    }

    private init?(_ runs: [SharedRun], _ corpus: Corpus) {
        guard let first = runs.first, let article = corpus.names.find(first.article, Article.self),
            let other = corpus.names.find(first.other, Article.self)
        else { return nil }
        self.article = article
        self.other = other
        self.runs = runs
        words = runs.reduce(into: SharedPassage.Count(quoted: 0, narrated: 0, mixed: 0)) { sum, run in
            sum.quoted += run.words.quoted
            sum.narrated += run.words.narrated
            sum.mixed += run.words.mixed
        }
    }
}
