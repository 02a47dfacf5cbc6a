import JSON
import Testing

@Suite struct `JSON on many lines` {
    @Test func `stands deeper with each object, and keeps lists of plain values together`() {
        let json = JSON.object([
            .init("a", ["x", 1, .bool(true)]),
            .init("b", .object([])),
            .init("c", .array([.object([.init("d", "e\n")]), []])),
        ])
        #expect(
            json.indentedText == #"""
                {
                  "a": ["x", 1, true],
                  "b": {},
                  "c": [
                    {
                      "d": "e\n"
                    },
                    []
                  ]
                }
                """#
        )
    }
}
