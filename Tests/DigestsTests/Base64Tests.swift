import Digests
import Testing

@Suite struct `Bytes in base 64` {
    // RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `are as the standard has them`(bytes: String, text: String) {
        #expect(Base64.text(of: Array(bytes.utf8)) == text)
    }

    @Test func `use all 64 signs`() {
        let bytes: [UInt8] = [0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF, 0x00]
        #expect(Base64.text(of: bytes) == "++++////AA==")
    }
}
