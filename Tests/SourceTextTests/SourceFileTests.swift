import SourceText
import Testing

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
