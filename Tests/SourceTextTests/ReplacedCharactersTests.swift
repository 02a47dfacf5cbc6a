import SourceText
import Testing

@Suite struct `Characters that are replaced` {
    @Test(arguments: [
        ("", ""), ("plain é 平壤", "plain é 平壤"), ("<", "[lt]"), ("<<a<", "[lt][lt]a[lt]"),
        ("a<b>é“c”😀<", "a[lt]b>é“c”:)[lt]"), ("😀😁", ":)😁"), ("\0é\u{7F}", "[0]é\u{7F}"),
    ])
    func `leave everything between them as it is`(text: String, written: String) {
        var bytes = Array("before ".utf8)
        let beginnings = Beginnings(of: "\0"..."\u{1F}", "<"..."<", "“"..."”", "😀"..."😀")
        bytes.append(text, lookingAt: beginnings) { scalar in
            switch scalar {
            case "\0": "[0]"
            case "<": "[lt]"
            case "😀": ":)"
            default: nil
            }
        }
        #expect(String(decoding: bytes, as: UTF8.self) == "before " + written)
    }
}
