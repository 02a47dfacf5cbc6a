import Digests
import Testing

@Suite struct `A SHA-256 digest` {
    /// Examples of FIPS 180-4 and the hash of nothing.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `is the published one for known texts`(text: String, hex: String) {
        let digest = SHA256Digest(of: Array(text.utf8))
        #expect(digest.hex == hex)
        #expect(SHA256Digest(hex: hex) == digest)
    }

    @Test(arguments: [[], ["abc"], ["a", "", "bc"], ["a", "b", "c"]])
    func `of pieces is that of their sum`(pieces: [String]) {
        var hash = SHA256Hash()
        for piece in pieces { hash.add(Array(piece.utf8)) }
        #expect(hash.digest == SHA256Digest(of: Array(pieces.joined().utf8)))
    }

    @Test(arguments: ["", "ba78", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
    func `is read only in the form in which it's written`(text: String) {
        #expect(SHA256Digest(hex: text) == nil)
    }
}
