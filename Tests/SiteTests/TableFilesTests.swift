import Content
import Site
import SourceText
import Testing

@Suite struct `The two files of a table` {
    @Test func `are made as one, and each is found at its own path`() async throws {
        let fixture = try EditedFixture()
        let corpus = try #require(try await fixture.check().checked.value)
        let plan = try await fixture.plan(corpus)
        let together = plan.files.filter { $0.paths.contains("data/claims.json") }
        #expect(together.map(\.paths) == [["data/claims.csv", "data/claims.json"]])

        var written: [Int: [UInt8]] = [:]
        for file in together { file.write { number, piece in written[number, default: []] += piece } }
        let (csv, json) = (plan.file(at: "data/claims.csv"), plan.file(at: "data/claims.json"))
        #expect(csv?.paths == ["data/claims.csv"])
        #expect(csv?.bytes() == written[0])
        #expect(json?.paths == ["data/claims.json"])
        #expect(json?.bytes() == written[1])
        #expect(written.values.allSatisfy { !$0.isEmpty })
        #expect(plan.file(at: "data/claims.xml")?.path == nil)
    }
}
