import Quotations
import Testing

@Suite struct `Words that are nothing but signs` {
    private let text = QuotableText(blocks: ["Nine cracks in that pier. Call the office now."])

    /// They may stand before a sentence of words, too: what's left of each sentence is looked for alone.
    @Test(arguments: [
        ". . .", ".\n‐", "! ! !", ". []", "“”", "☎. ☎. Call the office", ".” “. Nine cracks in it",
    ])
    func `stand nowhere`(_ words: String) {
        #expect(text.prove(Quotation(words)).passage == nil)
        #expect(text.passages(of: words).isEmpty)
        #expect(text.obstacleBetweenSentences(of: words) == nil)
    }
}
