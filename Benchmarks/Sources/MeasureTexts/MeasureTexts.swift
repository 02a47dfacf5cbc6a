import ArgumentParser
import Inventing
import Parallel
import Quotations

/// Times what's done with texts in memory: quotations proven, closest passages and shared wording found.
@main
struct MeasureTexts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure-texts",
        abstract:
            "Time the proving of quotations and the searches for closest passages and shared wording, in memory."
    )

    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case proving, closest, sharing
    }

    @Argument(help: "What to measure: proving, closest or sharing.")
    var subject: Subject

    @Option(
        help:
            "How many articles; if it isn't given 2,000 are proven, 300 searched as one text, 20,000 compared."
    )
    var articles: Int?

    @Option(help: "How many words an article has, about.")
    var words = 500

    @Option(help: "How many quotations are proven in each article.")
    var quotations = 50

    @Option(help: "How many jobs.")
    var jobs = 2

    @Option(help: "How many rounds; the least time counts.")
    var runs = 5

    func run() async throws {
        switch subject {
        case .proving: await prove()
        case .closest: await explain()
        case .sharing: await share()
        }
        print("peak memory: \(PeakMemory.bytes / 1_000_000) MB")
    }

    private func prove() async {
        var generator = SeededGenerator(seed: 1)
        let corpus = InventedCorpus(articles: articles ?? 2_000, words: words, &generator)
        let work = corpus.articles.map { article in
            ProvingWork(
                text: Array(article.text.utf8),
                quotations: article.quotations(quotations, &generator)
            )
        }
        let count = work.reduce(0) { $0 + $1.quotations.count }
        print("\(count) quotations in \(work.count) articles of \(corpus.bytes / work.count) bytes")
        let folding = await least { await concurrentMap(work, jobs: jobs) { $0.fold() } }
        print("folding:  \(folding.time)")
        let proving = await least { await concurrentMap(work, jobs: jobs) { $0.prove() } }
        print("proving:  \(proving.time), folding included")
        let proven = proving.result.reduce(0, +)
        print("proven:   \(proven)")
    }

    /// A hundred characters with another word in their middle, against a text of a megabyte.
    private func explain() async {
        var generator = SeededGenerator(seed: 1)
        let corpus = InventedCorpus(articles: articles ?? 300, words: words, &generator)
        let bytes = corpus.articles.flatMap { Array(($0.text + "\n\n").utf8) }
        let text = QuotableText(plainText: bytes)
        let sentences = corpus.articles.flatMap(\.sentences).filter { $0.joined(separator: " ").count > 90 }
        let quotations = (0..<20).map { _ in
            var words = generator.pick(sentences)
            words[words.count / 2] = "altered"
            return words.joined(separator: " ")
        }
        let count = quotations.reduce(0) { $0 + $1.utf8.count } / quotations.count
        print("\(quotations.count) quotations of \(count) bytes, a text of \(bytes.count) bytes")
        let search = await least { quotations.count { text.closestPassage(to: $0) != nil } }
        print("closest passage: \(search.time / quotations.count) each; \(search.result) found")
    }

    private func share() async {
        var generator = SeededGenerator(seed: 1)
        let corpus = InventedCorpus(articles: articles ?? 20_000, words: words, &generator)
        print("\(corpus.articles.count) articles, \(corpus.bytes / 1_000_000) MB")
        let texts = corpus.articles.map { Array($0.text.utf8) }
        let words = await least {
            await concurrentMap(texts, jobs: jobs) { WordSequence(of: QuotableText(plainText: $0)) }
        }
        print("words:    \(words.time), folding included")
        let series = corpus.articles.map { Optional($0.outlet) }
        let index = await least { WordingIndex(words.result, series: series) }
        print("index:    \(index.time)")
        let made = index.result
        let found = await least {
            await concurrentMap(Array(texts.indices), jobs: jobs) { made.compare($0) }
        }
        print("search:   \(found.time)")
        let passages = found.result.reduce(0) { $0 + $1.passages.count }
        print(
            "passages: \(passages), boilerplate in \(found.result.reduce(0) { $0 + $1.boilerplate }) places"
        )
    }

    private func least<Result>(_ work: () async -> Result) async -> (time: Duration, result: Result) {
        let clock = ContinuousClock()
        var start = clock.now
        var result = await work()
        var time = clock.now - start
        for _ in 1..<max(1, runs) {
            start = clock.now
            result = await work()
            time = min(time, clock.now - start)
        }
        return (time, result)
    }
}

/// An article with the words to look for in it.
private struct ProvingWork: Sendable {
    let text: [UInt8]
    let quotations: [String]

    func fold() -> Int { QuotableText(plainText: text).blocks.count }

    /// How many of the quotations are proven.
    func prove() -> Int {
        let text = QuotableText(plainText: text)
        return quotations.count { text.prove(Quotation($0)).passage != nil }
    }
}
