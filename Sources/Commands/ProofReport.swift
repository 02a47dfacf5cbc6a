import Content

/// What `--verbose` adds: for each article how many of its quotations are proven, and since when.
struct ProofReport: CustomStringConvertible {
    let description: String

    init(_ proven: Pipeline.Proven) {
        var counts: [Identifier: Int] = [:]
        for quotation in proven.lock.quotations.keys { counts[quotation.article, default: 0] += 1 }
        description = proven.corpus.articles.map { article in
            guard let text = proven.lock.texts[article.identifier] else {
                return "\(article.name): no quotations"
            }
            let count = counted(counts[article.identifier] ?? 0, "quotation")
            return "\(article.name): \(count), proven on \(text.source.provenOn)"
        }.joined(separator: "\n")
    }
}
