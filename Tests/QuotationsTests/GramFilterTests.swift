import TestSupport
import Testing

@testable import Quotations

@Suite struct `The filter of runs of four letters` {
    @Test(arguments: 0..<10 as Range<UInt64>)
    func `lets every text through that holds the words, and ranks the true one high`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let spans = (0..<30).map { _ in Span(&generator) }
        let typed = spans.map { $0.lines.joined(separator: "\n").uppercased() }
        let filter = GramFilter(typed)
        let held = realTexts.map(filter.grams)
        for (index, span) in spans.enumerated() {
            #expect(filter.mayHold(index, held[span.text]), "seed \(seed): “\(typed[index])”")
            let likeliest = filter.likeliest(for: index, among: held, most: 5)
            let isLong = folded(typed[index]).utf8.count >= 4
            #expect(likeliest.contains(span.text) == isLong, "seed \(seed): “\(typed[index])”")
        }
    }

    @Test func `keeps out what can't hold the words`() {
        let texts = [
            "the moon is full", "the sun is out", "a full moon", "FULL", "is the full moon out?",
        ].map { QuotableText(blocks: [$0]) }
        let filter = GramFilter(["full moon", "moo", "zzzz"])
        let held = texts.map(filter.grams)
        #expect(texts.indices.map { filter.mayHold(0, held[$0]) } == [false, false, true, false, true])
        // Of fewer than four letters there's nothing to go by.
        #expect(texts.indices.allSatisfy { filter.mayHold(1, held[$0]) })
        #expect(filter.likeliest(for: 0, among: held, most: 5) == [2, 4])
        #expect(filter.likeliest(for: 1, among: held, most: 5) == [])
        #expect(filter.likeliest(for: 2, among: held, most: 5) == [])
    }

    @Test func `lets a text through that holds a word in two lines`() {
        let filter = GramFilter(["full moonlight", "full moon-light"])
        let held = filter.grams(of: QuotableText(blocks: ["the full moon-\nlight"]))
        #expect(filter.mayHold(0, held))
        #expect(filter.mayHold(1, held))
    }
}

@Suite struct `A passage's quotation` {
    @Test(arguments: 0..<10 as Range<UInt64>)
    func `is proven at the passage, with as little beside it as that takes`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var found = 0
        for _ in 0..<20 {
            let span = Span(&generator)
            let text = realTexts[span.text]
            let passages = text.passages(of: span.lines.joined(separator: "\n"))
            let passage = try #require(passages.first { $0.range == span.range }, "seed \(seed): \(span)")
            guard let quotation = text.quotation(of: passage, text.words(of: passage)) else {
                // Only of what's printed twice with the same words around it.
                #expect(passages.count > 1, "seed \(seed): \(span)")
                continue
            }
            found += 1
            #expect(text.prove(quotation).passage?.range == span.range, "seed \(seed): \(quotation)")
            let plain = text.prove(Quotation(quotation.words)).passage?.range == span.range
            #expect(
                plain == (quotation.prefix == nil && quotation.suffix == nil),
                "seed \(seed): \(quotation)"
            )
        }
        #expect(found >= 15, "seed \(seed)")
    }

    @Test(arguments: [
        ("on Monday", 0, "he came on Monday", nil as String?, ", she" as String?),
        ("on Monday", 1, "she came on Monday", nil, ", they"),
    ])
    func `has what stands beside it where the words stand twice`(
        words: String,
        index: Int,
        around: String,
        prefix: String?,
        suffix: String?
    ) throws {
        let text = QuotableText(blocks: ["he came on Monday, she came on Monday, they came on Monday"])
        let passage = text.passages(of: words)[index]
        let quotation = try #require(text.quotation(of: passage, text.words(of: passage)))
        #expect(quotation == Quotation(words, prefix: prefix, suffix: suffix))
    }

    @Test func `is none where nothing tells the places apart`() {
        let text = QuotableText(blocks: ["the same words", "the same words"])
        #expect(
            text.passages(of: "the same words").map { text.quotation(of: $0, "the same words") } == [
                nil, nil,
            ]
        )
    }
}
