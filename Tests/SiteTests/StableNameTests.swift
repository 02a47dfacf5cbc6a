import Testing

@testable import Site

@Suite struct `A stable name` {
    /// RFC 9562, appendix B.2: the namespace of domain names, and "www.example.com".
    @Test func `is the one that the standard gives`() {
        let namespace: [UInt8] = [
            0x6b, 0xa7, 0xb8, 0x10, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
        ]
        let name = StableName(of: namespace + Array("www.example.com".utf8))
        #expect(name.description == "urn:uuid:5c146b14-3c52-8afd-938a-375d0df1fbf6")
    }

    @Test func `tells its parts apart`() {
        #expect(StableName("a", "bc") != StableName("ab", "c"))
        #expect(StableName("a", "b") == StableName("a", "b"))
    }
}
