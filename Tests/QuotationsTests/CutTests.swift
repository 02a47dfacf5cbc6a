import Quotations
import Testing

@Suite struct `A cut quotation` {
    private let text = QuotableText(
        plainText: Array(
            """
            “We can confirm that North Korea has completed an initial arms delivery to Wagner, which paid for it,” \
            Kirby said on Thursday. He added: “Wagner did not pay in cash [sic], we think … but it paid.”

            The ministry denied having sold weapons, called the report “groundless” and left. Wagner paid, it said.

            “They said ‘we never paid’ and ‘we got arms’ that day,” she said. The workers’ arms were old.
            """.utf8
        )
    )

    /// What's typed, what comes of it, and the parts that the source prints of it.
    @Test(arguments: [
        ("We can confirm […] an initial arms delivery", "proven, 5 left out", 2),
        ("We can confirm … an initial arms delivery", "proven, 5 left out", 2),
        ("We can confirm... an initial arms delivery", "proven, 5 left out", 2),
        ("We can confirm (. . .) an initial arms delivery", "proven, 5 left out", 2),
        ("We can […] North Korea […] to Wagner", "proven, 2, 6 left out", 3),
        // Words in brackets stand for five words at most, or for none.
        ("arms delivery to [the group], which paid for it", "proven, 1 left out", 2),
        ("We [the United States] can confirm that", "proven, 0 left out", 2),
        ("We can confirm that [they] an initial arms delivery", "proven, 4 left out", 2),
        ("We can confirm [that they have] an initial arms delivery", "proven, 5 left out", 2),
        ("We can [say that they have] initial arms delivery", "apart: tooManyWords(7)", 0),
        ("We can [say] […] initial arms delivery", "proven, 7 left out", 2),
        // Brackets around a letter declare that its case was changed.
        ("[w]e can confirm that North Korea", "proven", 1),
        ("[W]e can confirm that North Korea", "no part “we can confirm that North Korea”", 0),
        ("[H]aving sold weapons […] the report", "proven, 1 left out", 2),
        // A word can't be altered.
        ("We confirm[ed] that North Korea", "not found", 0),
        ("We can conf[…] that North Korea", "no part “We can conf”", 0),
        // Marks at the ends, and marks that hold no word, leave nothing out.
        ("… We can confirm that […]", "proven", 1),
        ("We can confirm that […].", "proven", 1),
        ("[…]", "not found", 0),
        // What the source itself prints comes first.
        ("in cash [sic], we think … but it paid", "proven", 1),
        ("we think … but […] paid", "proven, 0, 1 left out", 3),
        // A mark says that something is left out.
        ("We can … confirm that North Korea", "apart: nothingLeftOut", 0),
        ("We can [in truth] confirm that North Korea", "proven, 0 left out", 2),
        ("pay in cash […] … but it paid", "proven, 3 left out", 2),
        // A negation among what's left out is told.
        ("Wagner did […] pay in cash", "proven, 1! left out", 2),
        ("The ministry […] sold weapons", "proven, 2! left out", 2),
        ("The ministry [has] sold weapons", "proven, 2! left out", 2),
        // In order, in one block, without a quotation mark between.
        ("an initial arms delivery […] We can confirm", "apart: otherOrder", 0),
        ("initial arms delivery […] denied having sold", "apart: otherBlock(1, 2)", 0),
        ("which paid for it […] pay in cash", "apart: quotationMark", 0),
        ("called the report […] and left", "apart: quotationMark", 0),
        ("called the report “groundless” […] Wagner paid", "proven, 2 left out", 2),
        ("we never paid […] we got arms", "apart: quotationMark", 0),
        ("They said ‘we never paid’ and […] that day", "apart: quotationMark", 0),
        ("she said […] arms were old", "proven, 2 left out", 2),
        ("has completed […] denied having bought", "no part “denied having bought”", 0),
        // Few words need something beside them, like those that aren't cut.
        ("The … sold", "too short", 0),
    ])
    func `is proven part by part`(typed: String, outcome: String, parts: Int) {
        let proof = text.prove(Quotation(typed))
        #expect(proof.summary == outcome)
        #expect(proof.passage.map(\.parts.count) ?? 0 == parts)
    }

    @Test func `shows what its source prints of it`() throws {
        let passage = try #require(text.prove(Quotation("We can […] to [them], which paid")).passage)
        #expect(passage.parts.map(text.text) == ["We can", "to", ", which paid"])
        #expect(text.words(of: passage) == "We can […] to […] , which paid")
        #expect(passage.cuts.map(\.wordsLeftOut) == [10, 1])
        #expect(passage.blocks == 1...1)
        #expect(passage.standing == .inside)
        #expect(!passage.isLiteral)
    }

    /// Two speeches, and what the reporter says between them.
    @Test(arguments: [
        "He said ❝the port is closed❞ and left ❝the ship is safe there❞.",
        "He said ″the port is closed″ and left ″the ship is safe there″.",
        "הוא אמר ״the port is closed״ and left ״the ship is safe there״.",
        "Il a dit <<the port is closed>> and left <<the ship is safe there>>.",
        ">> He said the port is closed >> No, the ship is safe there",
    ])
    func `leaves out quotation marks of no shape`(source: String) {
        let proof = QuotableText(blocks: [source]).prove(Quotation("the port is […] the ship is safe"))
        #expect(proof.outcome == "apart: quotationMark")
    }

    @Test(arguments: [
        "the port is 5″ above the water and the ship is safe there",
        "the port is held by צה״ל and צה\"ל, so the ship is safe there",
        "the port is a < b > c and the ship is safe there",
    ])
    func `leaves out what only looks like one`(source: String) {
        let proof = QuotableText(blocks: [source]).prove(Quotation("the port is […] the ship is safe"))
        #expect(proof.outcome == "proven")
    }

    @Test func `is told from another by what stands beside it`() throws {
        let text = QuotableText(blocks: ["He paid us in full. She paid them in full. They paid you in full."])
        #expect(text.prove(Quotation("paid […] in full")).outcome == "several ways")
        let passage = try #require(text.prove(Quotation("paid […] in full. They", prefix: "She")).passage)
        #expect(passage.parts.map(text.text) == ["paid", "in full. They"])
    }

    @Test func `is proven in the text proper and between its surroundings, however often it stands beyond`()
        throws
    {
        let lines = (1...12).map { "alpha one and beta two \($0)." }
        let text = try QuotableText(blocks: ["Menu."] + lines + ["Here it begins."] + lines)
            .narrowed(from: "Here it begins", until: nil)
        #expect(text.prove(Quotation("alpha one […] beta two")).outcome == "several ways")
        let passage = try #require(text.prove(Quotation("alpha one […] beta two", suffix: "12.")).passage)
        #expect(passage.blocks == 13...13)
        let between: [(prefix: String, outcome: String)] = [
            ("two 11.", "proven"), ("11", "other surroundings"), ("Menu.", "other surroundings"),
        ]
        for (prefix, outcome) in between {
            #expect(text.prove(Quotation("alpha one […] beta two", prefix: prefix)).outcome == outcome)
        }
        #expect(text.prove(Quotation("Menu")).outcome == "outside the text proper")
    }

    @Test(arguments: [
        // What a paragraph before left open, and a mark that's opened twice.
        ["He said: “We paid.", "And then we left the town,” he said. The mayor was never told"],
        ["He said: And then we left the town, “We paid, he said. “The mayor was never told,” she said."],
    ])
    func `crosses no mark, whether it pairs or not`(blocks: [String]) {
        let text = QuotableText(blocks: blocks)
        let proof = text.prove(Quotation("And then we left the town […] The mayor was never told"))
        #expect(proof.outcome == "apart: quotationMark")
    }

    @Test func `stands in one paragraph with each of its parts`() {
        let text = QuotableText(blocks: ["He paid in full for the boats.", "Second block here"])
        let proof = text.prove(Quotation("He paid […] for the boats.\nSecond block here"))
        #expect(proof.outcome == "apart: partOverBlocks")
    }

    @Test(arguments: [
        ("He paid, no-one objected, for the boats.", "He paid […] for the boats"),
        ("他说这不是真的但是他走了。", "他说这 […] 真的但是他走了"),
        ("It is unfounded, they said, and that is all.", "It is […] and that is all"),
    ])
    func `tells what negation it leaves out`(source: String, typed: String) throws {
        let passage = try #require(QuotableText(blocks: [source]).prove(Quotation(typed)).passage)
        #expect(passage.cuts.map(\.leavesOutNegation) == [true])
    }

    @Test(arguments: [
        (
            "We can't exclude a causal link in these cases.", "[We can] exclude a causal link in these cases",
            true
        ),
        ("It’s false that Corvex hid the figures.", "[It is true] that Corvex hid the figures", true),
        ("He never said that we had been warned of it.", "[He said] that we had been warned of it", true),
        ("We had been warned of it, they denied.", "We had been warned of it, [they admit]", true),
        (
            "He was not there. It was clear that we had been warned.", "[He says] that we had been warned",
            false
        ),
        ("“No,” he said, “we had been warned of it.”", "[And] we had been warned of it", false),
        ("Not one of them said a word of it that we heard.", "[And] that we heard", false),
        ("We had been warned of it. Not by them.", "We had been warned of it [by them]", false),
        // Nothing is put in its place.
        ("He never said that we had been warned of it.", "[…] that we had been warned of it", false),
        ("He never said that we had been warned of it.", "[T]hat we had been warned of it", false),
    ])
    func `tells what negation the words at its ends may stand for`(source: String, typed: String, may: Bool)
        throws
    {
        let passage = try #require(QuotableText(blocks: [source]).prove(Quotation(typed)).passage)
        #expect(passage.mayReplaceNegation == may)
    }

    @Test func `has all its parts in the text proper`() throws {
        let text = try QuotableText(
            blocks: [
                "Head line of the piece", "By our own reporter", "The ferry begins to run again.",
                "All about the ferry.",
            ]
        ).narrowed(from: "The ferry begins", until: nil)
        let obstacles = [
            "Head line of the piece […] about the ferry", "The ferry begins […] about the ferry",
        ].map {
            text.prove(Quotation($0)).outcome
        }
        #expect(obstacles == ["apart: outsideTextProper", "apart: otherBlock(1, 2)"])
    }

    /// What was said between them goes on with words that aren't the speaker's.
    @Test(arguments: [
        ("which paid for it. Wagner did not pay in cash", "apart: quotationMark"),
        ("We can confirm […] which paid for it. Wagner did not pay in cash", "apart: quotationMark"),
        ("called the report “groundless”. It said that Wagner paid", "not found"),
        ("Wagner paid, it said. She said that they never paid", "not found"),
        ("The ministry denied having sold weapons. Wagner paid", "apart: quotationMark"),
        ("Kirby said on Thursday. Wagner did not pay in cash", "apart: quotationMark"),
        ("We can confirm that North Korea. An initial arms delivery", "not found"),
    ])
    func `may leave out the words between two sentences by mistake`(typed: String, outcome: String) {
        #expect(text.prove(Quotation(typed)).summary == outcome)
    }

    @Test func `is shown with its mark where nothing but that is wrong`() {
        let text = QuotableText(blocks: ["Mr. Roe paid in full. Nobody asked. He left the town on Friday."])
        let words = "Mr. Roe paid in full […] He left the town on Friday"
        #expect(
            text.prove(Quotation("Mr. Roe paid in full. He left the town on Friday."))
                == .refused(.partsApart(.unmarkedOmission(words)))
        )
        #expect(text.prove(Quotation(words)).outcome == "proven")
    }

    @Test func `leaves out 400 characters at most`() {
        func text(_ words: Int) -> QuotableText {
            QuotableText(blocks: [
                "Here it begins. " + String(repeating: "word ", count: words) + "Here it ends."
            ])
        }
        let typed = Quotation("Here it begins. … Here it ends.")
        #expect(text(79).prove(typed).summary == "proven, 79 left out")
        #expect(text(80).prove(typed).summary == "apart: tooFar")
    }

    @Test(.timeLimit(.minutes(1)))
    func `of a hostile text is refused like any other`() {
        let repeated = QuotableText(blocks: [String(repeating: "a ", count: 1_000)])
        #expect(
            repeated.prove(Quotation(Array(repeating: "a", count: 20).joined(separator: " … "))).outcome
                == "several ways"
        )
        let marks = Array(repeating: "a", count: 400).joined(separator: " … ")
        #expect(repeated.prove(Quotation(marks)).outcome == "not found")
    }
}

@Suite struct `A cut quotation whose parts stand in very many places` {
    /// Each of two words in 24,990 places.
    private let text = QuotableText(
        plainText: Array((String(repeating: "a b ", count: 24_990) + "zz").utf8)
    )

    @Test(arguments: [
        (["zz"] + parts(24), "apart: tooFrequent"),
        (parts(24) + ["x"], "apart: tooFrequent"),
        (["x"] + parts(24), "no part “x”"),
        (["a", "b", "x"], "no part “x”"),
        (["zz", "a", "b", "a", "b"], "apart: otherOrder"),
        (["a", "b", "zz"], "several ways"),
    ])
    func `is refused without following them all`(parts: [String], outcome: String) {
        #expect(text.prove(Quotation(parts.joined(separator: " … "))).outcome == outcome)
    }

    private static func parts(_ count: Int) -> [String] { (0..<count).map { $0 % 2 == 0 ? "a" : "b" } }
}

@Suite struct `An editor's marks` {
    @Test(arguments: [
        ("no marks", ["no marks"]),
        ("one … two", ["one ", "…", " two"]),
        ("one.... two", ["one.", "...", " two"]),
        ("one. ... two", ["one. ", "...", " two"]),
        ("one . . . . . . two", ["one ", ". . . . . .", " two"]),
        ("one [...] two (…) three", ["one ", "[...]", " two ", "(…)", " three"]),
        ("to [the group], [W]e", ["to ", "[the group]", ", [W]e"]),
        ("[we] [w]e’re [1]9", ["[we]", " [w]e’re [1]9"]),
        ("deliver[ed] [un]paid []", ["deliver[ed] [un]paid []"]),
        ("[not closed", ["[not closed"]),
        ("[a [b]", ["[a ", "[b]"]),
        ("[over\nlines]", ["[over\nlines]"]),
        ("e.g. . . and (so on)", ["e.g", ". . .", " and (so on)"]),
    ])
    func `are told from words`(typed: String, elements: [String]) {
        let edited = EditedWords(typed)
        #expect(edited.elements.map(\.typed) == elements)
        #expect(edited.elements.map(\.typed).joined() == typed)
    }

    @Test func `give the words as the source prints them`() {
        let words = EditedWords("[W]e paid [them] what [T]hey [É]tant").elements.compactMap {
            if case .words(let words) = $0.kind { words } else { nil }
        }
        #expect(words == ["we paid ", " what they étant"])
    }
}

extension Proof {
    /// The outcome with the words left out at each cut, those with a negation marked.
    fileprivate var summary: String {
        guard let passage, !passage.cuts.isEmpty else { return outcome }
        let cuts = passage.cuts.map { "\($0.wordsLeftOut)" + ($0.leavesOutNegation ? "!" : "") }
        return "proven, \(cuts.joined(separator: ", ")) left out"
    }
}
