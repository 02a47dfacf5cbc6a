import Quotations

/// All words that are quoted anywhere, in which shorter quotations are looked for.
struct QuotedWords {
    private let quotations: [(words: String, isLiteral: Bool)]
    /// By each word of the folded quotations, as it stands between spaces: the quotations that have it.
    private let quotationsByWord: [Substring: [Int]]

    /// - Parameter quotations: with whether their source prints them literally.
    init(_ quotations: [(words: String, isLiteral: Bool)]) {
        self.quotations = quotations
        var byWord: [Substring: [Int]] = [:]
        for (index, quotation) in quotations.enumerated() {
            for word in Set(Folding.fold(quotation.words).split(separator: " ")) {
                byWord[word, default: []].append(index)
            }
        }
        quotationsByWord = byWord
    }

    /// Whether words stand in one of the quotations, with or without the punctuation that ends them.
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

    /// The quotations that have the rarest of the words between the first and the last.
    ///
    /// Those two may be parts of words that have punctuation beside them.
    private func candidates(for words: String) -> [Int] {
        let inner = Folding.fold(words).split(separator: " ").dropFirst().dropLast()
        let lists = inner.map { quotationsByWord[$0] ?? [] }
        return lists.min { $0.count < $1.count } ?? Array(quotations.indices)
    }
}
