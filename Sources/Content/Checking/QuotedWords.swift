import Quotations

/// All words that are quoted anywhere, in which shorter quotations are looked for.
struct QuotedWords {
    private let quotations: [(words: String, isLiteral: Bool)]
    /// By each run of letters and digits: the quotations that have it.
    private let quotationsByRun: [String: [Int]]

    /// - Parameter quotations: with whether their source prints them literally.
    init(_ quotations: [(words: String, isLiteral: Bool)]) {
        self.quotations = quotations
        var byRun: [String: [Int]] = [:]
        for (index, (words, isLiteral)) in quotations.enumerated() {
            for run in PrintedQuotation.runs(of: words, isLiteral: isLiteral) {
                byRun[run, default: []].append(index)
            }
        }
        quotationsByRun = byRun
    }

    /// Whether words, at least one, stand in one of the quotations, with or without the punctuation that ends them.
    func hold(_ words: String) -> Bool {
        let bare = words.prefix(
            upTo: words.lastIndex { !$0.isPunctuation }.map(words.index(after:)) ?? words.endIndex
        )
        return candidates(for: words).contains { index in
            let (quotation, isLiteral) = quotations[index]
            let printed = PrintedQuotation(quotation, isLiteral: isLiteral)
            return printed.contains(words: words) || printed.contains(words: String(bare))
        }
    }

    /// The quotations that have the rarest of the words' runs.
    private func candidates(for words: String) -> [Int] {
        wordRuns(of: words).map { quotationsByRun[$0] ?? [] }.min { $0.count < $1.count } ?? []
    }
}
