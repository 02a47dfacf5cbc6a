import Foundation
import JSON
import TestSupport
import Testing

@Suite struct `A JSON value` {
    @Test(
        arguments: [
            (.bool(true), "true"), (.bool(false), "false"), (.number(0), "0"),
            (.number(-12), "-12"), (.string(""), #""""#), (.array([]), "[]"),
            (.array([1, "two", .array([false])]), #"[1, "two", [false]]"#),
            (.object([] as [JSON.Member]), "{}"),
            (.object(["b": 1, "a": nil, "c": "d"]), #"{"b": 1, "c": "d"}"#),
            (.string("a \"b\" \\ / c"), #""a \"b\" \\ / c""#), (.string("é 😀 北"), #""é 😀 北""#),
            (.string("\n\r\t\u{0}\u{1B}[31m\u{7F}\u{9B}"), #""\n\r\t\u0000\u001b[31m\u007f\u009b""#),
            (.string("\u{202E}x\u{2028}"), #""\u202ex\u2028""#),
        ] as [(JSON, String)]
    )
    func `writes itself on one line, its members in their order`(value: JSON, text: String) {
        #expect(value.text == text)
        #expect(value.bytes == Array(text.utf8))
    }

    @Test func `has nothing in a script of a page that an HTML parser takes for its own`() {
        let json = JSON.object(["a & b": ["</script>", .object(["c": "<!-- \"é\" -->"])]])
        var bytes: [UInt8] = []
        json.write(to: &bytes, within: .script)
        #expect(
            String(decoding: bytes, as: UTF8.self) == #"""
                {"a \u0026 b": ["\u003c/script\u003e", {"c": "\u003c!-- \"é\" --\u003e"}]}
                """#
        )
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `is read by another's parser as what it was`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let scalars = (0..<200).compactMap { _ in
            Unicode.Scalar(
                UInt32.random(in: 0...0x11000, using: &generator) % (seed % 2 == 0 ? 300 : 0x11000)
            )
        }
        let text = String(String.UnicodeScalarView(scalars))
        let read = try JSONSerialization.jsonObject(
            with: Data(JSON.object(["text": .string(text)]).bytes)
        )
        let back = try #require((read as? [String: String])?["text"], "seed \(seed)")
        #expect(back.unicodeScalars.elementsEqual(text.unicodeScalars), "seed \(seed)")
    }
}
