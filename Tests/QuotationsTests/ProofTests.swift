import Quotations
import Testing

@Suite struct `A proof` {
    /// Five blocks; "rival power" stands twice, "groundless" once inside marks and twice outside.
    private let text = QuotableText(
        plainText: Array(
            """
            Reports called groundless

            “We can confirm that North Korea has completed an initial arms delivery,” Kirby said.

            The North called it “groundless,” a groundless story.

            Wagner is emerging as a rival power center. It was a rival power before.

            It is a “partner”, a “partner” said.
            """.utf8
        )
    )

    @Test func `shows block, range, words and standing`() throws {
        let passage = try #require(text.prove(Quotation("North Korea has completed an initial arms")).passage)
        #expect(passage.blocks == 2...2)
        #expect(passage.blockCount == 5)
        #expect(passage.standing == .inside)
        #expect(text.text(passage.range) == "North Korea has completed an initial arms")
        #expect(
            text.surroundings(of: passage, characters: 20) == ("We can confirm that ", " delivery,” Kirby sa")
        )
    }

    @Test func `has words to paste in the order in which they're compared`() throws {
        let text = QuotableText(blocks: [
            "\u{202B}They\u{200A}won \u{200F}3 – 1\u{202C} un\u{3164}safe, می\u{200C}خواهم"
        ])
        let passage = try #require(text.prove(Quotation("They won 3 - 1 unsafe, میخواهم")).passage)
        #expect(text.words(of: passage) == "They won 3 – 1 unsafe, می\u{200C}خواهم")
    }

    @Test func `stands with marks, dashes and spaces typed otherwise`() throws {
        let text = QuotableText(blocks: ["It’s “pretty apparent” to us — he said … that Wagner\u{A0}is ﬁne"])
        let passage = try #require(
            text.prove(Quotation("It's \"pretty apparent\"  to us - he said . . . that Wagner is fine"))
                .passage
        )
        #expect(text.words(of: passage) == "It’s “pretty apparent” to us — he said … that Wagner\u{A0}is ﬁne")
    }

    @Test(arguments: [
        ("", "empty", []),
        (" \u{200B}\n", "empty", []),
        ("We can deny that North Korea", "not found", []),
        ("We can Confirm that", "not found", []),
        // Under three words and under twelve characters.
        ("Kirby said", "too short", ["Kirby said"]),
        ("North Korea has", "proven", ["North Korea has"]),
        ("initial arms", "proven", ["initial arms"]),
        ("groundless", "proven", ["groundless"]),
        ("partner", "too short", ["partner", "partner"]),
        ("absent", "not found", []),
        // Long enough, and still in two places.
        ("a rival power", "repeated", ["a rival power", "a rival power"]),
    ])
    func `needs words that stand in one place`(words: String, outcome: String, passages: [String]) {
        let proof = text.prove(Quotation(words))
        #expect(proof.outcome == outcome)
        #expect(proof.passages.map(text.words) == passages)
    }

    @Test func `takes short words inside quotation marks, however often they stand outside`() throws {
        let passage = try #require(text.prove(Quotation("groundless")).passage)
        #expect(passage.blocks == 3...3)
        #expect(passage.standing == .inside)
    }

    @Test(arguments: beside)
    func `tells one place of several by what stands beside it`(
        quotation: Quotation,
        outcome: String,
        before: [String]
    ) {
        let proof = text.prove(quotation)
        #expect(proof.outcome == outcome)
        #expect(proof.passages.map { text.surroundings(of: $0, characters: 8).before } == before)
    }

    /// Each with the characters before the places where it stands.
    private static let beside: [(Quotation, String, [String])] = [
        (Quotation("a rival power", prefix: "emerging as"), "proven", ["ging as "]),
        (Quotation("a rival power", prefix: "It was "), "proven", [" It was "]),
        (Quotation("a rival power", prefix: "it was"), "other surroundings", ["ging as ", " It was "]),
        (Quotation("a rival power", suffix: "center"), "proven", ["ging as "]),
        (Quotation("a rival power", suffix: " before."), "proven", [" It was "]),
        (
            Quotation("a rival power", prefix: "emerging as", suffix: "before"), "other surroundings",
            ["ging as ", " It was "]
        ),
        (Quotation("a rival power", prefix: "as", suffix: "center. It was a rival"), "proven", ["ging as "]),
        (Quotation("rival power", prefix: "a"), "repeated", ["ng as a ", "t was a "]),
        (Quotation("power", prefix: "a rival ", suffix: " before"), "proven", ["a rival "]),
        (Quotation("partner", prefix: "a “", suffix: "”,"), "proven", ["t is a “"]),
        (Quotation("partner", prefix: "a \""), "repeated", ["t is a “", "er”, a “"]),
        (Quotation("partner", prefix: " ", suffix: ""), "too short", ["t is a “", "er”, a “"]),
        // The space between is optional, and the end of a block stands for it.
        (Quotation("Wagner is emerging", prefix: "a groundless story."), "proven", [""]),
        (Quotation("a groundless story.", suffix: "Wagner is"), "proven", ["dless,” "]),
        (Quotation("Kirby said", prefix: "delivery,”"), "proven", ["ivery,” "]),
    ]

    @Test func `finds occurrences that overlap`() {
        let text = QuotableText(blocks: ["ha ha ha ha ha ha ha"])
        #expect(text.prove(Quotation("ha ha ha ha ha")).passages.map(\.range.lowerBound) == [0, 3, 6])
    }
}

@Suite struct `The text proper` {
    private let text = QuotableText(
        plainText: Array(
            """
            Menu of the site

            By Ryan Morgan. Kirby spoke on Friday.

            North Korea denied it again.

            Read more about North Korea here

            Menu of the site
            """.utf8
        )
    )

    @Test func `begins and ends with words that belong to it, and its blocks are counted from there`() throws
    {
        let proper = try text.narrowed(from: "Kirby spoke", until: "denied it again")
        #expect(proper.properBlocks == 1..<3)
        for (words, block) in [("Kirby spoke on Friday", 1...1), ("Korea denied it again", 2...2)] {
            let passage = try #require(proper.prove(Quotation(words)).passage)
            #expect(passage.blocks == block)
            #expect(passage.blockCount == 2)
        }
        #expect(proper.prove(Quotation("Friday.\nNorth Korea denied")).passage?.blocks == 1...2)
    }

    @Test func `refuses what stands outside, and counts what's repeated outside once`() throws {
        let proper = try text.narrowed(from: "Kirby spoke", until: "denied it again")
        #expect(proper.prove(Quotation("Read more about North Korea")).outcome == "outside the text proper")
        #expect(proper.prove(Quotation("By Ryan Morgan. Kirby spoke")).outcome == "outside the text proper")
        #expect(proper.prove(Quotation("denied it again.")).outcome == "outside the text proper")
        #expect(text.prove(Quotation("North Korea", prefix: "")).outcome == "too short")
        #expect(
            try text.narrowed(from: "Kirby", until: nil).prove(Quotation("Menu of the site")).outcome
                == "proven"
        )
        #expect(
            try text.narrowed(from: nil, until: "Friday").prove(Quotation("Menu of the site")).outcome
                == "proven"
        )
    }

    @Test func `may be the whole`() throws {
        #expect(try text.narrowed(from: nil, until: nil).properBlocks == 0..<5)
        #expect(try QuotableText(blocks: []).narrowed(from: nil, until: nil).properBlocks == 0..<0)
    }

    @Test(arguments: [
        ("Prigozhin", nil, ["from is absent"]),
        ("Menu", nil, ["from stands 2 times"]),
        ("Prigozhin", "North Korea", ["from is absent", "until stands 2 times"]),
        ("", "again", ["from is absent"]),
        ("Ryan", "Ryan", []),
        ("again", "Ryan", ["until before from"]),
        ("Ryan", "Korea denie", ["until is absent"]),
    ])
    func `needs words that stand once`(from: String, until: String?, problems: [String]) {
        do throws(TextProperError) {
            _ = try text.narrowed(from: from, until: until)
            #expect(problems == [])
        } catch {
            #expect(error.problems.map(describe) == problems)
        }
    }

    private func describe(_ problem: TextProperError.Problem) -> String {
        switch problem {
        case .absent(let end): "\(end) is absent"
        case .repeated(let end, let passages): "\(end) stands \(passages.count) times"
        case .untilBeforeFrom: "until before from"
        }
    }
}
