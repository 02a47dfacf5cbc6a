import TestSupport
import Testing

@testable import Quotations

@Suite struct `Wording that two texts share` {
    @Test func `is found whatever stands between its words, and in whatever case`() {
        let comparison = compare(
            "On Tuesday: the river ROSE—by two metres, before dawn; and nobody “in Selwick” had been warned.",
            "It was said the River rose by two metres before dawn and nobody in selwick had been warned at all."
        )
        #expect(
            comparison.passages.map { "\($0.words.all) \($0.place.range) \($0.placeInEarlier.range)" }
                == ["15 12..<90 12..<100"]
        )
    }

    @Test func `is twelve words long at the least`() {
        let eleven = "one two three four five six seven eight nine ten eleven"
        #expect(compare("\(eleven) a b c", "\(eleven) d e f").passages == [])
        #expect(compare("\(eleven) twelve b c", "\(eleven) twelve e f").passages.map(\.words.all) == [12])
    }

    @Test func `is one passage across a few other words`() {
        let first = "the river rose by two metres before dawn and nobody in selwick"
        let second = "when the bells of the old church rang for the first time that year"
        let comparison = compare(
            "\(first) at all had been told \(second)",
            "\(first) was warned \(second)"
        )
        #expect(comparison.passages.map(\.words.narrated) == [26])
        let apart = compare("\(first) a b c d e f \(second)", "\(first) \(second)")
        #expect(apart.passages.map(\.words.narrated) == [12, 14])
    }

    @Test(arguments: [
        // Both inside, both outside, one of them.
        ("“\(Self.words),” she said", "He wrote: “\(Self.words).”", 12, 0, 0),
        (Self.words, Self.words, 0, 12, 0),
        ("“\(Self.words)”", Self.words, 0, 0, 12),
        // A mark within the words.
        (
            "The mayor said “we opened two of the gates at midnight because of rain”",
            "The mayor said “we opened two of the gates at midnight because of rain”", 11, 3, 0
        ),
        (
            "The mayor said “we opened two of the gates at midnight because of rain”",
            "The mayor said we opened two “of the gates at midnight because of rain”", 8, 3, 3
        ),
        // A paragraph that reopens the quotation of the one before, and one whose mark is never closed.
        ("“It rained.\n\n“\(Self.words)”", "“\(Self.words)”", 12, 0, 0),
        ("“\(Self.words)\n\nThat was all.", "“\(Self.words)”", 12, 0, 0),
    ])
    func `counts quotation apart from narration`(
        one: String,
        other: String,
        quoted: Int,
        narrated: Int,
        mixed: Int
    ) {
        #expect(
            compare(one, other).passages.map(\.words)
                == [SharedPassage.Count(quoted: quoted, narrated: narrated, mixed: mixed)]
        )
    }

    static let words = "we opened two of the gates at midnight because of the rain"

    @Test func `lies between the words with which the text proper begins and ends`() throws {
        let whole = QuotableText(plainText: Array("Start here. \(Self.words) until the end".utf8))
        let text = try whole.narrowed(from: "two of", until: nil)
        let other = WordSequence(of: QuotableText(blocks: [Self.words + " until the end"]))
        let index = WordingIndex([other, WordSequence(of: text)], series: [nil, nil])
        #expect(index.compare(1).passages.map(\.place.range) == [22..<whole.bytes.count])
    }

    @Test func `is placed by blocks of the text proper`() {
        let comparison = compare("A heading\n\n\(Self.words)\n\nAn end", "\(Self.words)\n\nMore")
        let passage = comparison.passages[0]
        #expect([passage.place.block, passage.place.blockCount] == [1, 2])
        #expect([passage.placeInEarlier.block, passage.placeInEarlier.blockCount] == [2, 3])
    }

    @Test func `counts a word once, though the text prints it twice`() {
        let comparison = compare("\(Self.words). Then: \(Self.words)", "It says: \(Self.words).")
        #expect(comparison.passages.map(\.words.all) == [12])
    }

    @Test func `is found in every script`() {
        for (one, other) in [
            (
                "Река поднялась НА два метра до рассвета и никто в городе не был предупреждён",
                "река поднялась на два метра до рассвета, и никто в городе не был предупреждён"
            ),
            ("황강댐의 수문이 밤에 열렸고 아무도 경고를 받지 못했다 그리고 물이 시장까지 왔다 고 한다", nil),
            ("大坝的闸门在夜间打开没有人得到警告", nil),
            ("Ο ΔΡΟΜΟΣ ΤΗΣ ΠΟΛΗΣ α β γ δ ε ζ η θ", "ο δρομος της πολης α β γ δ ε ζ η θ"),
            ("İstanbul a b c d e f g h i j K k", "İSTANBUL a b c d e f g h i j K k"),
        ] as [(String, String?)] {
            let found = compare(one, other ?? one).passages
            #expect(found.count == 1 && found[0].words.all >= 12, "\(one)")
        }
    }
}

@Suite struct `Boilerplate` {
    private let footer = "follow us on the network for more news about the river and its gates every day"

    @Test func `of one outlet is left out between its own texts alone, and counted`() {
        let texts = (0..<3).map { "Report \($0) of our own desk. \(footer)" } + ["Copied: \(footer)"]
        let index = makeIndex(texts, series: [7, 7, 7, nil])
        #expect((0..<3).map { index.compare($0).passages } == [[], [], []])
        #expect((0..<3).map { index.compare($0).boilerplate } == [1, 1, 1])
        #expect(index.compare(3).passages.map(\.earlierText) == [0, 1, 2])
        // In two texts it may still be a common source.
        let two = makeIndex(Array(texts.prefix(2)), series: [7, 7])
        #expect(two.compare(1).passages.map(\.words.all) == [20])
    }

    @Test func `takes with it no wording beside it, which is found, and is no part of that`() {
        let own = "the gates stood open from one in the morning and the water reached the fish market"
        let texts = ["A \(own) \(footer)", "B \(own) \(footer)", "C \(footer)"]
        let found = makeIndex(texts, series: [1, 1, 1]).compare(1)
        #expect(found.boilerplate == 1)
        #expect(found.passages.count == 1)
        #expect(16...20 ~= found.passages[0].words.all)
    }

    @Test func `is what stands in more than thirty texts`() {
        let texts = (0..<31).map { "\($0) \(footer)" }
        let index = makeIndex(texts)
        #expect(
            (0..<31).allSatisfy { index.compare($0).passages == [] && index.compare($0).boilerplate == 1 }
        )
        let fewer = makeIndex(Array(texts.prefix(30)))
        #expect((0..<30).map { fewer.compare($0).passages.count } == Array(0..<30))
    }
}

@Suite struct `Hostile texts` {
    @Test(.timeLimit(.minutes(1))) func `of one word, or of one sentence over and over, take no longer`() {
        let word = String(repeating: "no ", count: 60_000)
        let sentence = String(
            repeating: "the gates stood open from one in the morning and the water rose. ",
            count: 6_000
        )
        for text in [word, sentence] {
            let comparison = compare(text, text)
            #expect(comparison.passages.count == 1)
            #expect(comparison.repetitions > 5_000)
            #expect(comparison.passages[0].placeInEarlier.range == comparison.passages[0].place.range)
        }
    }

    @Test(.timeLimit(.minutes(1))) func `that share much with one another give a hundred passages each`() {
        var generator = SeededGenerator(seed: 1)
        let passages = (0..<150).map { number in
            (0..<12).map { _ in "w\(Int.random(in: 0..<1_000_000, using: &generator))" }.joined(
                separator: " "
            )
        }
        func text(_ separator: String) -> String {
            passages.enumerated().map { "\($0.element) \(separator)\($0.offset) x\(separator) y\(separator)" }
                .joined(separator: " a\(separator) b\(separator) c\(separator) ")
        }
        let comparison = compare(text("p"), text("q"))
        #expect(comparison.passages.count == 100)
        #expect(comparison.passagesLeftOut == 50)
    }
}

/// Random texts over few words, so that they share much, against a search that compares every two words.
@Suite struct `Common runs of twelve words` {
    @Test func `are all found, and nothing else is`() {
        var complete = 0
        for seed in 0..<150 as Range<UInt64> {
            let texts = texts(seed)
            let index = makeIndex(texts.map { $0.joined(separator: " ") })
            let searches = texts.indices.map { RunSearch(in: index, $0) }
            for (earlier, later) in [(0, 1), (0, 2), (1, 2)] {
                let found = searches[later].runs[earlier] ?? []
                let expected = commonRuns(texts[later], texts[earlier])
                #expect(Set(found).count == found.count, "seed \(seed): a run is found twice")
                #expect(Set(found).subtracting(expected).isEmpty, "seed \(seed): a run isn't one")
                // Repetitions that were left out may have been a run's only hits.
                guard searches[later].repetitions == 0, searches[earlier].repetitions == 0 else { continue }
                complete += expected.isEmpty ? 0 : 1
                #expect(expected.subtracting(found).isEmpty, "seed \(seed): a run is missed")
            }
        }
        #expect(complete > 150)
    }

    /// Three texts with pieces of the same words.
    private func texts(_ seed: UInt64) -> [[String]] {
        var generator = SeededGenerator(seed: seed)
        let vocabulary = (0..<Int.random(in: 3...12, using: &generator)).map { "w\($0)" }
        func words(_ count: Int) -> [String] {
            (0..<count).map { _ in vocabulary[Int.random(in: vocabulary.indices, using: &generator)] }
        }
        let copied = words(60)
        return (0..<3).map { _ in
            (0..<6).flatMap { _ in
                guard Bool.random(using: &generator) else {
                    return words(Int.random(in: 1...20, using: &generator))
                }
                let start = Int.random(in: 0..<30, using: &generator)
                return Array(copied[start..<start + Int.random(in: 8...30, using: &generator)])
            }
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `count each word of either text once`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let vocabulary = ["a", "b", "c"]
        let texts = (0..<2).map { _ in
            (0..<120).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
        }
        let runs = commonRuns(texts[0], texts[0] + texts[1] + texts[0])
        let kept = Array(runs).withoutOverlaps()
        let words = kept.flatMap(\.words)
        let otherWords = kept.flatMap(\.otherWords)
        #expect(Set(words).count == words.count && Set(otherWords).count == otherWords.count, "seed \(seed)")
        #expect(kept.allSatisfy { $0.count >= 12 })
        let longest = runs.map(\.count).max()
        #expect(kept.map(\.count).max() == longest, "seed \(seed)")
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `survive winnowing: every five neighbouring shingles keep one, chosen by them alone`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let hashes = (0..<200).map { _ in UInt64.random(in: 0..<12, using: &generator) }
        let kept = Set(winnowed(hashes).map { Int($0.position) })
        var expected: Set<Int> = []
        for start in 0...hashes.count - 5 {
            let window = start..<start + 5
            let least = window.map { hashes[$0] }.min()
            expected.formUnion(window.last { hashes[$0] == least }.map { [$0] } ?? [])
        }
        #expect(kept == expected, "seed \(seed)")
    }

    /// All maximal runs of at least twelve equal words.
    private func commonRuns(_ words: [String], _ others: [String]) -> Set<CommonRun> {
        var runs: Set<CommonRun> = []
        for position in words.indices {
            for other in others.indices where words[position] == others[other] {
                if position > 0, other > 0, words[position - 1] == others[other - 1] { continue }
                let count = zip(words[position...], others[other...]).prefix { $0 == $1 }.count
                guard count >= 12 else { continue }
                runs.insert(CommonRun(words: position..<position + count, otherStart: other))
            }
        }
        return runs
    }
}

/// What the second text shares with the first.
private func compare(_ earlier: String, _ text: String) -> WordingIndex.Comparison {
    makeIndex([earlier, text]).compare(1)
}

private func makeIndex(_ texts: [String], series: [Int?]? = nil) -> WordingIndex {
    WordingIndex(
        texts.map { WordSequence(of: QuotableText(plainText: Array($0.utf8))) },
        series: series ?? texts.map { _ in nil }
    )
}
