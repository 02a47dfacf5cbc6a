import Content

/// What `--verbose` adds: for each article how many of its quotations are proven, and since when.
struct ProofReport: CustomStringConvertible {
    private let proven: Pipeline.Proven

    init(_ proven: Pipeline.Proven) {
        self.proven = proven
    }

    var description: String {
        var counts: [Identifier: Int] = [:]
        for quotation in proven.lock.quotations.keys { counts[quotation.article, default: 0] += 1 }
        return proven.corpus.articles.map { article in
            let count = counts[article.identifier] ?? 0
            let noun = count == 1 ? "quotation" : "quotations"
            guard let text = proven.lock.texts[article.identifier] else {
                return "\(article.name): no \(noun)"
            }
            return "\(article.name): \(count) \(noun), proven on \(text.source.provenOn)"
        }.joined(separator: "\n")
    }
}
