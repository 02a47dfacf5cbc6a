import SourceText
import Testing

@Suite struct `Characters that are replaced` {
    @Test(arguments: [
        ("", ""), ("plain é 평壤", "plain é 평壤"), ("<", "[lt]"), ("<<a<", "[lt][lt]a[lt]"),
        ("a<b>é“c”😀<", "a[lt]b>é“c”:)[lt]"), ("😀😁", ":)😁"), ("\0é\u{7F}", "[0]é\u{7F}"),
    ])
    func `leave everything between them as it is`(text: String, written: String) {
        #expect(self.written(text) == "before " + written)
    }

    @Test(arguments: [61, 62, 63, 64, 65, 127, 128, 200])
    func `are found wherever they stand in a long text`(count: Int) {
        let plain = String(repeating: "a", count: count)
        #expect(written("\(plain)😀 é \(plain)<") == "before \(plain):) é \(plain)[lt]")
    }

    private func written(_ text: String) -> String {
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
        return String(decoding: bytes, as: UTF8.self)
    }
}
