import Quotations
import Testing

@Suite struct `Plain text` {
    @Test(arguments: [
        ("each line is a block where no empty line parts them", "a\nb\nc", ["a", "b", "c"]),
        ("an empty line between others ends a block", "a\nb\n\nc", ["a\nb", "c"]),
        ("empty lines at the ends part nothing", "\n\na\nb\n\n\n", ["a", "b"]),
        ("several empty lines end one block", "a\n\n\n\nb\nc\n", ["a", "b\nc"]),
        ("a line of white space is empty", "a\nb\n \t\u{A0}\u{200B}\nc", ["a\nb", "c"]),
        ("lines may end in CRLF", "a\r\nb\r\n\r\nc\r\n", ["a\r\nb", "c"]),
        ("lines may end in CR", "a\rb\r\rc", ["a\rb", "c"]),
        ("CRLF alone makes no empty lines", "a\r\nb\r\nc", ["a", "b", "c"]),
        ("a byte order mark is nothing", "\u{FEFF}\na\nb", ["a", "b"]),
        ("a text may be empty", "", []),
        ("a text may be blank", " \n\n \u{FEFF}", []),
        ("a text may be one line", "a", ["a"]),
    ])
    func `is cut into blocks`(rule: String, text: String, blocks: [String]) {
        let text = QuotableText(plainText: Array(text.utf8))
        #expect(text.blocks.map(text.text).map(Array.init) == blocks.map(Array.init), "\(rule)")
    }

    private let text = QuotableText(
        plainText: Array("\u{FEFF}Wagner is\r\n  emerging as a rival.\r\n\r\nNorth Korea denied it.\r\n".utf8)
    )

    @Test(arguments: [
        ("is emerging as", "proven"), ("is\nemerging as", "proven"),
        ("a rival. North Korea denied", "not found"), ("a rival.\nNorth Korea denied", "proven"),
        ("a rival. \n\n North Korea denied", "proven"), ("a\nrival. North Korea", "not found"),
        ("Wagner is emerging as a rival.\nNorth Korea denied it.", "proven"),
    ])
    func `takes a line break for a block's end or a space, a space for a space only`(
        words: String,
        outcome: String
    ) {
        #expect(text.prove(Quotation(words)).outcome == outcome)
    }

    @Test func `counts blocks from 1 and gives back the words with a line break between blocks`() throws {
        let passage = try #require(text.prove(Quotation("is emerging as a rival.\nNorth Korea")).passage)
        #expect(passage.blocks == 1...2)
        #expect(passage.blockCount == 2)
        #expect(text.words(of: passage) == "is emerging as a rival.\nNorth Korea")
        #expect(text.text(passage.range) == "is\r\n  emerging as a rival.\r\n\r\nNorth Korea")
        #expect(text.surroundings(of: passage, characters: 6) == ("agner ", " denie"))
    }

    @Test func `counts only blocks that hold text`() throws {
        let text = QuotableText(blocks: ["Headline of it", "", " \u{200B}", "North Korea denied it."])
        let passage = try #require(text.prove(Quotation("North Korea denied")).passage)
        #expect(passage.blocks == 2...2)
        #expect(passage.blockCount == 2)
    }
}
