import Testing

@testable import Site

@Suite struct `A text that's cut` {
    @Test(arguments: [
        ("short enough", 40, "short enough"),
        ("It ends before a word that would be cut", 38, "It ends before a word that would be …"),
        // A space that's far away is no place to cut a text that has hardly any.
        ("据 路透社报道称大坝在凌晨三点左右决堤", 50, "据 路透社报道称大坝在凌晨三点左右 …"),
        (
            "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaae\u{301}", 43,
            "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa …"
        ),
    ])
    func `ends with a word, or a character`(text: String, bytes: Int, expected: String) {
        #expect(text.cut(atMost: bytes) == expected)
    }
}
