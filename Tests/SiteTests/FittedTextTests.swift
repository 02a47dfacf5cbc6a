@testable import Site
import Testing

@Suite struct `Text in a figure` {
    @Test(arguments: [
        ("", []),
        ("Post", ["Post"]),
        ("  The   Evening\nPost ", ["The", "Evening P…"]),
        ("One second-hand account of it all, and more of it", ["One", "second-h…"]),
        ("日本語の新聞の記事です", ["日本語の…"]),
    ])
    func `is broken between words, and cut where there's no room`(text: String, lines: [String]) {
        let fitted = FittedText.lines(of: text, fontSize: 10, width: 60, most: 2)
        #expect(fitted == lines)
    }
}
