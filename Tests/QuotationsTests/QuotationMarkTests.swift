import Testing

@testable import Quotations

@Suite struct `Quotation marks` {
    @Test(arguments: [
        ("American", "“We pay,” he said. “They don’t.”", ["We pay,", "They don’t."]),
        ("straight", "\"We pay,\" he said. \"They don't.\"", ["We pay,", "They don't."]),
        ("British", "‘We pay,’ he said. ‘They don’t.’", ["We pay,", "They don’t."]),
        ("straight single", "'Groundless': North Korea dismisses reports", ["Groundless"]),
        ("German", "„Wir zahlen“, sagte er. „Ja?“ – »Nein«.", ["Wir zahlen", "Ja?", "Nein"]),
        ("German single", "Er nannte es ‚grundlos‘ und ›falsch‹.", ["grundlos", "falsch"]),
        (
            "French", "«\u{A0}Nous payons\u{A0}», dit-il. « Vraiment ? » «Oui».",
            ["\u{A0}Nous payons\u{A0}", " Vraiment ? ", "Oui"]
        ),
        ("Swedish", "”Vi betalar”, sade han. ”Ja.”", ["Vi betalar", "Ja."]),
        ("Japanese", "彼は「我々は『いいえ』と言った」と述べた。", ["我々は『いいえ』と言った"]),
        ("Chinese", "他称“这是谎言”和“胡说”。", ["这是谎言", "胡说"]),
        ("nested", "“He told me ‘no way’ to go,” she said", ["He told me ‘no way’ to go,"]),
        (
            "nested at the edges", "“‘No way,’ he told me: ‘never.’” That was it.",
            ["‘No way,’ he told me: ‘never.’"]
        ),
        ("nested, straight", "\"'No way' is what he said,\" she said", ["'No way' is what he said,"]),
        ("doubles within singles", "‘He said “no” again,’ she said", ["He said “no” again,"]),
        (
            "nested in the same marks, French",
            "« Il m’a dit : « Je sais tout depuis longtemps. » Puis il est parti sans un mot », a raconté le témoin.",
            [" Il m’a dit : « Je sais tout depuis longtemps. » Puis il est parti sans un mot "]
        ),
        (
            "nested in the same marks, German",
            "„Er sagte: „Ich weiß …“ Dann ging er ohne ein Wort“, sagte sie.",
            ["Er sagte: „Ich weiß …“ Dann ging er ohne ein Wort"]
        ),
        (
            "nested in the same marks, straight", "\"He said \"yes\" to us,\" she said. \"Go.\"",
            ["He said \"yes\" to us,", "Go."]
        ),
        (
            "doubles within singles within doubles",
            "“Dr. Brandt wrote: ‘We cannot … “isolated cases”. I count nineteen by now.’ The Board did not reply to that.”",
            [
                "Dr. Brandt wrote: ‘We cannot … “isolated cases”. I count nineteen by now.’ The Board did not reply to that."
            ]
        ),
        (
            "nested thrice", "«A «b «c» d» «e» f», dit-il. «G»", ["A «b «c» d» «e» f", "G"]
        ),
        (
            "apostrophes after s", "‘The boys’ coats were wet through,’ the nurse said",
            ["The boys’ coats were wet through,"]
        ),
        (
            "straight apostrophes after s",
            "'The boys' and the girls' coats were wet,' the nurse said. 'All'",
            ["The boys' and the girls' coats were wet,", "All"]
        ),
        (
            "a word with s at its end", "‘Groundless claims’ was the officials’ word, and ‘lies,’ said one",
            ["Groundless claims", "lies,"]
        ),
        (
            "brackets and signs", "(“entity”) “[The] group” “$50 million” “… and so on”",
            ["entity", "[The] group", "$50 million", "… and so on"]
        ),
        ("dashes", "Wagner—“we pay”—said “we will—” again", ["we pay", "we will—"]),
        ("the comma outside", "a “partner”, a “friend”.", ["partner", "friend"]),
        ("ornamental", "He said ❝we pay❞ and ❛they don’t❜, 🙶never🙷.", ["we pay", "they don’t", "never"]),
        ("Hebrew", "הוא אמר: ״הנמל סגור״ ועזב. \"כולו\".", ["הנמל סגור", "כולו"]),
        (
            "Hebrew, around a word with a mark of its own",
            "הוא אמר: ״כוחות צה״ל נכנסו״ ועזב. \"צה\"ל נכנס\".",
            ["כוחות צה״ל נכנסו", "צה\"ל נכנס"]
        ),
        ("primes", "He said ″we pay″ and left ″in 2014″.", ["we pay", "in 2014"]),
        ("inches within a quotation", "“A 5″ pipe and a 6″ one,” he said.", ["A 5″ pipe and a 6″ one,"]),
    ])
    func `of all countries pair`(kind: String, text: String, spans: [String]) {
        #expect(quoted(text) == spans, "\(kind)")
    }

    /// Letters that are typed for marks in no language, and an accent.
    @Test func `are known in all shapes that count as the same`() {
        let known = allScalars.filter { FoldingTable.folding(of: $0) == .mark(UInt8(ascii: "\"")) }
        #expect(known.filter { QuotationMark($0) == nil } == ["\u{2BA}", "\u{2DD}", "\u{2EE}"])
    }

    @Test func `are found by the byte with which they begin`() {
        let marks = allScalars.filter { QuotationMark($0) != nil }
        #expect(marks.allSatisfy { String($0).utf8.first.map(QuotationMark.canBegin) == true })
    }

    @Test(arguments: [
        (
            "a closing mark that opens", "Released)”While we assess that,” Kirby said. “We condemn it.”",
            ["While we assess that,", "We condemn it."]
        ),
        (
            "an opening mark that closes", "considers Russia a “partner“, as well as “illegal”",
            ["partner", "illegal"]
        ),
        ("at a sentence's end", "the information as too “vague“. Then “more”.", ["vague", "more"]),
        ("spaces around straight marks", "he said \" we go \" and left", [" we go "]),
        ("no space before", "he said“We go” and left", ["We go"]),
        ("no space after", "“We go.”He left. “Bye.”", ["We go.", "Bye."]),
        ("no space after, straight", "\"We go.\"He left. \"Bye.\"", ["We go.", "Bye."]),
        ("straight and curly", "“We go,\" he said. \"They stay,” she said", ["We go,", "They stay,"]),
    ])
    func `in the wrong shape or place are judged by their place first`(
        fault: String,
        text: String,
        spans: [String]
    ) {
        #expect(quoted(text) == spans, "\(fault)")
    }

    @Test(arguments: [
        "Russia’s war isn't over, the officials’ claim didn’t hold",
        "'tis the '90s, rock 'n' roll for 'em and the officials' claim",
        "’Tis the ’90s and the officials’ claim",
        "a 6' wall, 5\" wide, and Wagner' forces",
        "the “", "\"", "”", "", "We go,” said Kirby",
        "a 6′ wall, 5″ wide, at 40° 26′ 46″ N", "″We go, said Kirby", "כוחות צה״ל נכנסו, וגם מו\"מ",
    ])
    func `that are apostrophes, inches or alone quote nothing`(text: String) {
        #expect(quoted(text) == [])
    }

    @Test(arguments: [
        ("a new paragraph closes an open mark", ["“We go. They stay.", "He left."], ["We go. They stay."]),
        (
            "unless it reopens it", ["He said: “We go.", "“They stay.", "“All of them,” he said. “Yes.”"],
            ["We go.\n“They stay.\n“All of them,", "Yes."]
        ),
        ("with straight marks", ["\"We go.", "\"They stay,\" he said."], ["We go.\n\"They stay,"]),
        ("with British ones", ["‘We go.", "‘They stay,’ he said."], ["We go.\n‘They stay,"]),
        ("a line within a block reopens, too", ["“We go.\n“They stay,” he said."], ["We go. “They stay,"]),
        (
            "a mark opened again was never closed", ["“We go, said Kirby. “They stay,” he said."],
            ["They stay,"]
        ),
        (
            "even if quotations follow", ["“We go, said Kirby. “They stay,” he said. “All of them.”"],
            ["They stay,", "All of them."]
        ),
        ("straight, too", ["\"We go, said Kirby. \"They stay,\" he said."], ["They stay,"]),
        ("a single mark alone is an apostrophe", ["‘We go, said Kirby, and left."], []),
        (
            "one missing doesn't spoil the next block", ["We go,” said Kirby. “No.", "He said “yes” again"],
            ["No.", "yes"]
        ),
    ])
    func `that are unbalanced quote less rather than more`(rule: String, blocks: [String], spans: [String]) {
        let text = QuotableText(blocks: blocks)
        #expect(text.quotedSpans.map(text.words) == spans, "\(rule)")
    }

    @Test(arguments: [
        ("We can confirm that", Standing.inside),
        ("“We can confirm that it stands,”", .inside),
        ("‘falsely’ claimed", .inside),
        ("Kirby said on Friday", .outside),
        ("” Kirby said on Friday. “", .outside),
        ("that it stands,” Kirby said", .across),
        ("it stands,” Kirby said on Friday. “They", .across),
        ("Friday. “They", .across),
    ])
    func `tell whose words a passage holds`(words: String, standing: Standing) throws {
        let text = QuotableText(
            blocks: [
                "“We can confirm that it stands,” Kirby said on Friday. “They ‘falsely’ claimed otherwise.”"
            ])
        let passage = try #require(text.prove(Quotation(words, prefix: "")).passages.first)
        #expect(passage.standing == standing)
    }

    @Test(.timeLimit(.minutes(1)))
    func `of a hostile text are told in no more time than those of another`() {
        let opened = String(repeating: "“a ", count: 100_000)
        #expect(QuotableText(blocks: [opened + "b”"]).quotedSpans.count == 1)
        let nested = opened + String(repeating: "b” ", count: 100_000)
        #expect(QuotableText(blocks: [nested]).quotedSpans.count == 1)
        let possessive = "'" + String(repeating: "as' ", count: 100_000)
        #expect(QuotableText(blocks: [possessive + "b,'"]).quotedSpans.count == 1)
    }

    @Test func `of a reopened quotation hold it together`() throws {
        let text = QuotableText(blocks: ["Kirby said: “We go.", "“They stay,” he said."])
        #expect(try #require(text.prove(Quotation("We go.\n“They stay")).passage).standing == .inside)
        #expect(try #require(text.prove(Quotation("They stay,” he said")).passage).standing == .across)
    }

    @Test(arguments: [
        ("which he called “absurd”", true), ("a “partner”, a 'friend'", true),
        ("“We pay,” he said. “They”", true), ("said. “They", false),
        ("that it stands,” Kirby said", false), ("it stands,” Kirby said. “They", false),
        ("called “absurd” by her,” he said. ", false), ("no marks", false), ("the workers' boats", false),
        ("He said: “We go.\n“They stay.” He left", true),
    ])
    func `stand in pairs in a quotation, or don't`(words: String, inPairs: Bool) {
        #expect(Quotation(words).holdsPairsOfMarks == inPairs)
    }

    @Test func `say how many words they hold and whether they're closed`() {
        let text = QuotableText(blocks: ["“Don’t go,” a “rocket-propelled” one—“我们 go", "“x"])
        #expect(text.quotedSpans.map(text.wordCount) == [2, 1, 4])
        #expect(text.quotedSpans.map(\.isClosed) == [true, true, false])
    }

    @Test(arguments: [
        (["He said: “We go.”"], true), (["“We", "go”"], true), (["", "‘We go’"], true),
        (["Ada's and Nora's"], false), (["5' 3\""], false), (["", " "], false), ([], false),
    ])
    func `stand in a document or don't, which is told without folding it`(blocks: [String], areThere: Bool) {
        #expect(QuotableText.holdsQuotedSpans(blocks: blocks) == areThere)
        #expect(QuotableText(blocks: blocks).quotedSpans.isEmpty != areThere)
    }

    @Test(arguments: [
        ("‘the port is closed, said the boys’ mother.", [QuotedSpan.Ending.markOrApostrophe]),
        ("He called them ‘lies’ at noon and ‘lies’, too", [.markOrApostrophe, .mark]),
        ("‘We pay,’ he said. ‘So say the boys.’", [.mark, .mark]),
        ("“lies” he said", [.mark]), ("‘lies’", [.mark]), ("“We pay, he said", [.block]),
    ])
    func `after an s may be an apostrophe if a word follows`(text: String, endings: [QuotedSpan.Ending]) {
        #expect(QuotableText(blocks: [text]).quotedSpans.map(\.ending) == endings)
    }

    private var allScalars: some Sequence<Unicode.Scalar> {
        (0...0x1FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    }

    private func quoted(_ text: String) -> [String] {
        let text = QuotableText(blocks: [text])
        return text.quotedSpans.map(text.words)
    }
}
