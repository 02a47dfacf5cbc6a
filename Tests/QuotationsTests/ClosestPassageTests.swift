import Testing

@testable import Quotations

@Suite struct `The closest passage` {
    private let text = QuotableText(
        plainText: Array(
            """
            North Korea has flatly denied continued allegations that it has had arms transactions with Russia.

            “We can confirm that North Korea has completed an initial arms delivery to Wagner, which paid for
            that equipment,” he said.

            Wagner is emerging as a rival power center to the Russian military.

            The North called it “groundless”.
            """.utf8
        )
    )

    @Test(arguments: cases)
    func `shows what's different, word by word`(example: Example) throws {
        let closest = try #require(closestPassage(to: example.quotation))
        #expect(closest.differences.map(describe) == example.differences)
        #expect(closest.words == example.words)
        #expect(closest.passage.blocks == example.blocks)
        #expect(closest.cause == example.cause)
        #expect(text.prove(Quotation(closest.words)).outcome == "proven")
    }

    @Test(arguments: [
        (
            "The Commission has found that the Minister saw it.",
            ["The Commission has ", "+not ", "found that the Minister saw it."],
            "The Commission has not found that the Minister saw it."
        ),
        (
            "The operator’s statement was incorrect.",
            ["The operator’s statement was ", "-incorrect", "+correct", "."],
            "The operator’s statement was correct."
        ),
    ])
    func `takes words that a line's end cuts in two for one`(
        words: String,
        differences: [String],
        paste: String
    ) throws {
        let text = QuotableText(
            plainText: Array(
                """
                The Commis-
                sion has not found that the Minis-
                ter saw it. The op-
                erator’s state-
                ment was cor-
                rect.

                All of this was new.
                """.utf8
            )
        )
        let closest = try #require(text.closestPassage(to: words))
        #expect(closest.differences.map(describe) == differences)
        #expect(closest.words == paste)
        #expect(text.prove(Quotation(closest.words)).passages.map(\.range) == [closest.passage.range])
    }

    @Test(arguments: [
        (
            "safe at any dose for people", "he wrote that it’s un-\n  safe at any dose for people",
            ["-safe ", "+unsafe ", "at any dose for people"]
        ),
        ("it was un", "he wrote that it was un-\nsafe at any dose", ["it was ", "-un", "+unsafe"]),
        ("0.5 % of the group", "harm was seen in ≤0.5 % of the group", ["+≤", "0.5 % of the group"]),
        ("paid staff left", "the un[der]paid staff left", ["+un[der]", "paid staff left"]),
        (
            "received it in full", "we [r]eceived it in full",
            ["+[r]", "-received ", "+eceived ", "it in full"]
        ),
    ])
    func `has the rest of a word of which it would have a part`(
        words: String,
        source: String,
        differences: [String]
    )
        throws
    {
        let text = QuotableText(blocks: [source])
        let closest = try #require(text.closestPassage(to: words))
        #expect(closest.differences.map(describe) == differences)
        #expect(
            text.prove(Quotation(closest.words, prefix: "")).passages.map(\.range) == [closest.passage.range]
        )
    }

    @Test func `says where each line is a block of its own`() throws {
        let text = QuotableText(plainText: Array("It gave no\nproof of that.".utf8))
        let closest = try #require(text.closestPassage(to: "It gave no proof"))
        #expect(closest.cause == .lineEnd)
        #expect(closest.words == "It gave no\nproof")
    }

    struct Example: CustomTestStringConvertible, Sendable {
        let quotation: String
        let differences: [String]
        let words: String
        let blocks: ClosedRange<Int>
        var cause: ClosestPassage.Cause?
        var testDescription: String { quotation }
    }

    private static let cases: [Example] = [
        Example(
            quotation: "We can confirm that South Korea has completed an initial arms delivery",
            differences: [
                "We can confirm that ", "-South ", "+North ", "Korea has completed an initial arms delivery",
            ],
            words: "We can confirm that North Korea has completed an initial arms delivery",
            blocks: 2...2
        ),
        Example(
            quotation: "North Korea completed a first delivery of arms to Wagner",
            differences: [
                "North Korea ", "+has ", "completed ", "-a first ", "+an initial arms ", "delivery ",
                "-of arms ",
                "to Wagner",
            ],
            words: "North Korea has completed an initial arms delivery to Wagner",
            blocks: 2...2
        ),
        Example(
            quotation: "to Wagner which paid for that equipment",
            differences: ["to Wagner", "+, ", "which paid for that equipment"],
            words: "to Wagner, which paid for that equipment",
            blocks: 2...2
        ),
        Example(
            quotation: "emerging as a rival power centre",
            differences: ["emerging as a rival power ", "-centre", "+center"],
            words: "emerging as a rival power center",
            blocks: 3...3
        ),
        Example(
            quotation: "emerging as a very great rival power",
            differences: ["emerging as a ", "-very great ", "rival power"],
            words: "emerging as a rival power",
            blocks: 3...3
        ),
        Example(
            quotation: "we can confirm That North Korea",
            differences: ["-we ", "+We ", "can confirm ", "-That ", "+that ", "North Korea"],
            words: "We can confirm that North Korea",
            blocks: 2...2,
            cause: .letterCase
        ),
        Example(
            quotation: "confirm that North Kore\u{430} has",
            differences: ["confirm that North ", "-Kore\u{430} ", "+Korea ", "has"],
            words: "confirm that North Korea has",
            blocks: 2...2,
            cause: .lookAlikes([LookAlike(inQuotation: "\u{430}", inSource: "a")])
        ),
        Example(
            quotation: "to Wagner , which paid",
            differences: ["to Wagner", "- ", ", which paid"],
            words: "to Wagner, which paid",
            blocks: 2...2,
            cause: .spaces
        ),
        Example(
            quotation: "transactions with Russia. “We can confirm",
            differences: ["transactions with Russia.\n“We can confirm"],
            words: "transactions with Russia.\n“We can confirm",
            blocks: 1...2,
            cause: .blockEnd
        ),
        Example(
            quotation: "North called it “groundles",
            differences: ["North called it “", "-groundles", "+groundless”"],
            words: "North called it “groundless”",
            blocks: 4...4
        ),
        Example(
            quotation: "“We can confirm that South Korea",
            differences: ["-“", "We can confirm that ", "-South ", "+North ", "Korea"],
            words: "We can confirm that North Korea",
            blocks: 2...2
        ),
        Example(
            quotation: "groundles",
            differences: ["-groundles", "+groundless"],
            words: "groundless",
            blocks: 4...4
        ),
    ]

    @Test(arguments: [
        "The weather in Seoul will be fine tomorrow", "Prigozhin", "gossip and speculation", "…",
        "of of of of",
    ])
    func `is none where nothing comes close`(words: String) {
        #expect(closestPassage(to: words) == nil)
    }

    @Test func `lies within the text proper`() throws {
        let proper = try text.narrowed(from: "Wagner is", until: nil)
        guard
            case .refused(.notFound(let closest)) = proper.prove(
                Quotation("a rival power centre to the army")
            )
        else {
            Issue.record("it was found")
            return
        }
        #expect(closest?.words == "a rival power center to the Russian")
        #expect(closest?.passage.blocks == 1...1)
        #expect(proper.closestPassage(to: "We can confirm that South Korea has") == nil)
    }

    @Test func `names look-alike letters by code point`() {
        #expect(LookAlike.name(of: "\u{430}") == "U+0430 CYRILLIC SMALL LETTER A")
        #expect(LookAlike.name(of: "\u{1F600}") == "U+1F600 GRINNING FACE")
    }

    @Test func `of a script without spaces is compared letter by letter`() throws {
        let text = QuotableText(blocks: ["北朝鮮は、日本のメディアの報道を否定した。"])
        let closest = try #require(text.closestPassage(to: "日本のメディアの放送を否定した"))
        #expect(closest.differences.map(describe) == ["日本のメディアの", "-放送", "+報道", "を否定した"])
    }

    @Test func `isn't looked for where that would take long`() {
        func word(_ number: Int) -> String { "\(number % 20)" + String(repeating: "many", count: 15) }
        func altered(_ count: Int) -> String {
            (0..<count).map { $0 == 7 ? "other" : word($0) }.joined(separator: " ")
        }
        let text = QuotableText(blocks: [(0..<300).map(word).joined(separator: " ")])
        #expect(text.closestPassage(to: altered(250)) != nil)
        #expect(text.closestPassage(to: altered(290)) == nil)
        #expect(text.closestPassage(to: String(repeating: "many", count: 5_000)) == nil)
    }

    private func closestPassage(to words: String) -> ClosestPassage? {
        guard case .refused(.notFound(let closest)) = text.prove(Quotation(words)) else {
            Issue.record("“\(words)” was found")
            return nil
        }
        return closest
    }

    private func describe(_ difference: ClosestPassage.Difference) -> String {
        switch difference {
        case .same(let words): words
        case .onlyInQuotation(let words): "-" + words
        case .onlyInSource(let words): "+" + words
        }
    }
}

@Suite struct `A text in which several passages are looked for` {
    private let text = QuotableText(blocks: [
        "In full by Wagner were paid the small boats of the upper town.",
        "Here the report begins, and says nothing of them.",
    ])

    /// The words that the whole text has aren't those of a part.
    @Test func `has other words once it's narrowed`() throws {
        let words = "the small boats of the upper town were paid in full by Wagner"
        let narrowed = try text.narrowed(from: "Here the report", until: nil)
        #expect(
            text.closestPassage(to: words)?.words
                == "In full by Wagner were paid the small boats of the upper town"
        )
        #expect(narrowed.closestPassage(to: words) == nil)
        #expect(text.closestPassage(to: words) != nil)
        #expect(text.closestPassage(to: "none of all these words stands anywhere there") == nil)
    }
}
