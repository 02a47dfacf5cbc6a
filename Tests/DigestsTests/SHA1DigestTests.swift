import Digests
import Testing

@Suite struct `A SHA-1 digest` {
    /// Examples of FIPS 180-4 and the hash of nothing.
    @Test(arguments: [
        ("", "2jmj7l5rSw0yVb/vlWAYkK/YBwk="),
        ("abc", "qZk+NkcGgWq6PiVxeFDCbJzQ2J0="),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "hJg+RBw70m66rkqh+VEp5eVGcPE="),
    ])
    func `is the published one for known texts`(text: String, digest: String) {
        #expect(Base64.text(of: SHA1Digest(of: Array(text.utf8)).bytes) == digest)
    }
}
