import SourceText
import Testing

@Suite struct `A place in a file` {
    @Test func `is told by the line and the character that it begins with`() {
        let lines = ["", "é…", String(repeating: "né 😀 ", count: 900), "end", ""]
        let file = SourceFile(path: "a.md", text: lines.joined(separator: "\n"))
        var offset = 0
        for (line, text) in lines.enumerated() {
            for (column, scalar) in (text + "\n").unicodeScalars.enumerated() {
                #expect("\(file.place(of: offset..<offset))" == "a.md:\(line + 1):\(column + 1)")
                offset += String(scalar).utf8.count
            }
            #expect(file.place(ofLine: line + 1).excerpt?.marked.first == text.first)
        }
        #expect("\(file.place(ofLine: 9))" == "a.md:5:1")
    }

    @Test(arguments: ["k: 1\n", "k: 1, "])
    func `is told for each of many in one file`(key: String) {
        let count = 50_000
        let file = SourceFile(path: "a.md", text: String(repeating: key, count: count))
        let places = (0..<count).map { file.place(of: $0 * key.utf8.count..<$0 * key.utf8.count + 1) }
        #expect(places.allSatisfy { $0.excerpt?.marked == "k" })
        #expect("\(places[count - 1])" == (key.hasSuffix("\n") ? "a.md:50000:1" : "a.md:1:299995"))
    }
}

@Suite struct `A file that lends its bytes` {
    @Test func `shows its lines for as long as somebody holds them`() {
        let (file, bytes) = SourceFile(path: "Content/claims/paid.md", text: "---\nclaim: Wagner paid.\n")
            .lending()
        withExtendedLifetime(bytes) {
            #expect(file.text(4..<9) == "claim")
            #expect("\(file.place(of: 4..<9))" == "Content/claims/paid.md:2:1")
            #expect(file.place(of: 4..<9).excerpt?.after == ": Wagner paid.")
        }
    }

    @Test func `has its path alone in all its places once nobody does`() {
        func file() -> SourceFile { SourceFile(path: "Content/claims/paid.md", text: "words").lending().file }
        #expect(file().place(of: 0..<5) == Place(path: "Content/claims/paid.md"))
    }

    @Test func `knows in which line of a larger file it stands`() {
        let line = SourceFile(path: "Content/claims.jsonl", bytes: Array("{}".utf8), firstLine: 7)
        let (file, bytes) = line.lending()
        withExtendedLifetime(bytes) {
            #expect("\(file.place(of: 0..<1))" == "Content/claims.jsonl:7:1")
        }
    }
}
