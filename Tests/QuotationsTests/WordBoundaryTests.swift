import Quotations
import Testing

@Suite struct `A quotation begins and ends with whole words` {
    @Test(arguments: [
        ("0,000 paramilitaries have been", "an estimated 50,000 paramilitaries have been deployed"),
        ("000 paramilitaries have been", "an estimated 50,000 paramilitaries have been deployed"),
        ("an estimated 50", "an estimated 50,000 paramilitaries"),
        ("legal and threatening behavior", "its illegal and threatening behavior"),
        ("legal and threatening behavior", "its il\u{AD}legal and threatening behavior"),
        ("legal and threatening behavior", "its il\u{200B}legal and threatening behavior"),
        ("legal and threatening behavior", "its extra-legal and threatening behavior"),
        ("legal and threatening behavior", "its extra\u{2011}legal and threatening behavior"),
        ("-legal and threatening behavior", "its extra-legal and threatening behavior"),
        ("and threatening extra", "illegal and threatening extra-legal"),
        ("the position of Russia", "the position of Russia's government"),
        ("the position of Russia", "the position of Russia’s government"),
        ("s government denied it", "Russia’s government denied it"),
        ("S. satellite photos show", "U.S. satellite photos show"),
        ("5 percent of them", "0.5 percent of them"),
        ("5 percent of them", ".5 percent of them"),
        ("5 degrees at night", "it was -5 degrees at night"),
        ("5 degrees at night", "it was −5 degrees at night"),
        ("23 was a bad year", "2022–23 was a bad year"),
        ("2 of all trains", "1/2 of all trains"),
        ("000 men were sent", "50\u{A0}000 men were sent"),
        ("000 men were sent", "50\u{202F}000 men were sent"),
        ("$14 million in arms", "worth US$14 million in arms"),
        ("navy.mil for details", "write to john@navy.mil for details"),
        ("08 IST on Friday", "Published 13:08 IST on Friday"),
        ("nd the missing link", "ﬁnd the missing link"),
        ("ind the missing link", "ﬁnd the missing link"),
        ("cafe was closed", "the cafe\u{301} was closed"),
        ("the closed caf", "the closed café"),
        ("wait and then.", "wait and then..."),
        ("wait and then..", "wait and then..."),
        ("name is a secret", "file_name is a secret"),
        ("한 사람 말했다 그", "착한 사람 말했다 그"),
        ("5人的部队来了", "15人的部队来了"),
    ])
    func `so these aren't there`(words: String, text: String) {
        #expect(QuotableText(blocks: [text]).prove(Quotation(words, prefix: "")).outcome == "not found")
    }

    @Test(arguments: [
        ("50,000 paramilitaries", "an estimated 50,000 paramilitaries have been deployed"),
        ("which North Korea denies", "weapons—which North Korea denies"),
        ("which North Korea denies", "weapons–which North Korea denies"),
        ("weapons to Wagner", "weapons to Wagner—a mercenary group"),
        ("Korean border", "the Russian–Korean border"),
        ("While we assess that", "(White House/Released)”While we assess that"),
        ("Next sentence here", "the end of the year.Next sentence here"),
        ("deemed fit inside the U.N", "if deemed fit inside the U.N."),
        ("the officials", "the officials’ claim"),
        ("Groundless", "'Groundless': North Korea"),
        ("Ukraine's war", "(Ukraine's war)"),
        (", which paid", "to Wagner, which paid for it"),
        ("5 trains", "- 5 trains"),
        ("5 trains", "…5 trains"),
        ("wait and then.", "wait and then. . . ."),
        ("wait in the U.S.", "wait in the U.S. … and"),
        ("2022", "on Nov. 18, 2022: trains"),
        ("朝鮮は", "北朝鮮は否定した"),
        ("Wagnerに", "はWagnerに"),
        ("ประเทศ", "ในประเทศไทย"),
        ("한국 사람", "그 한국 사람 말"),
    ])
    func `so these are`(words: String, text: String) throws {
        let text = QuotableText(blocks: [text])
        let passage = try #require(text.prove(Quotation(words, prefix: "")).passages.first)
        #expect(text.words(of: passage) == words)
    }

    @Test(arguments: [
        ("paid for that equipment", "to Wagner, which paid for that equipment", true),
        ("paid for that", "which “paid for\nthat” equipment", true),
        ("didn't pay", "it didn’t pay", true),
        ("paid for", "repaid for it", false),
        ("equip", "that equipment", false),
        ("Paid", "paid", false),
        ("", "paid", false),
    ])
    func `and so do the words that are read out of it`(words: String, quotation: String, stands: Bool) {
        #expect(PrintedQuotation(quotation, isLiteral: true).contains(words: words) == stands)
    }

    @Test func `and words that an editor put in are none of the quotation's`() {
        let words = "Wagner [never gave a coin] paid […] for it"
        let edited = PrintedQuotation(words, isLiteral: false)
        #expect(!edited.contains(words: "never gave a coin"))
        #expect(!edited.contains(words: "Wagner paid"))
        #expect(edited.contains(words: "paid"))
        #expect(PrintedQuotation(words, isLiteral: true).contains(words: "never gave a coin"))
    }
}
