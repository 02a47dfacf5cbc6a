import SourceText
import Testing

@Suite struct `Bytes in a text` {
    @Test(arguments: [
        ("", false), ("#", true), ("no such letter, however long the text is", false),
        ("#first, with more than sixteen bytes after it", true),
        ("last, with more than sixteen before it#", true),
    ])
    func `are found wherever they stand`(text: String, isFound: Bool) {
        #expect(text.utf8.span.holds { $0 == UInt8(ascii: "#") } == isFound)
    }
}
