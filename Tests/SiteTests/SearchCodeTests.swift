import EDTF
import Testing

@testable import Site

@Suite struct `A file of the search` {
    @Test(arguments: [
        (0, "#"), (1, "$"), (31, "B"), (32, "C$"), (33, "D$"), (1_023, "cB"), (1_024, "CC$"),
        (55_000, "[YX$"),
    ])
    func `writes a number in digits that a string can hold`(number: Int, digits: String) {
        var output: [UInt8] = []
        SearchCode.append(number, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == digits)
    }

    @Test func `writes 64 digits, none of them a quotation mark, a backslash or a space`() {
        let digits = (0..<64).map { SearchCode.digit($0) }
        #expect(
            String(decoding: digits, as: UTF8.self)
                == "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abc"
        )
    }

    @Test(arguments: [
        ("plain", #""plain""#),
        (#"a "quoted" \ word"#, #""a \"quoted\" \\ word""#),
        ("</script><!--", #""\u003c/script>\u003c!--""#),
        ("line\nbreak\r\ttab\u{0}\u{7F}", #""line\u000abreak\u000d\u0009tab\u0000\u007f""#),
        ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("`${1}` 平壤 😀", "\"`${1}` 平壤 😀\""),
    ])
    func `writes a text that can't leave its string`(text: String, literal: String) {
        var output: [UInt8] = []
        SearchCode.append(text, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == literal)
    }

    @Test func `hands a list to the script`() {
        let file = SearchCode.file(
            named: "terms/1x",
            [Array("\"gate #$\"".utf8), Array("\"order %&\"".utf8)]
        )
        #expect(
            String(decoding: file, as: UTF8.self) == """
                verbatimSearch("terms/1x", [
                "gate #$",
                "order %&",
                ]);

                """
        )
    }

    @Test func `tells the days of dated records by runs`() throws {
        let dates = ["2031-03-01", "2031-03-02", "2031-03-02", "2031-03", "../2031-03-01", "2031-03-02/.."]
        let days = try dates.map { SearchDays(try EDTFDate($0)) }.sorted()
        var code: [UInt8] = []
        // Days from the farthest, then how many more the last is, then how many records.
        for number in [
            0, 10_022_339, 1,
            10_022_339, 0, 1,
            0, 30, 1,
            1, 0, 2,
            0, 10_000_000 - 22_340, 1,
        ] {
            SearchCode.append(number, to: &code)
        }
        #expect(SearchDays.encode(days) == code)
    }
}

@Suite struct `Terms of the search` {
    @Test func `stand in the order of a script's strings`() {
        let ordered = [
            "=denies", "@post", "a", "ab", "b", "é", "ж", "平壤", "\u{D7A3}", "𐐨", "𠀀", "\u{F900}", "ﷲ",
        ]
        #expect(ordered.shuffled().sorted(by: SearchTerm.precedes) == ordered)
        for (one, other) in zip(ordered, ordered.dropFirst()) {
            #expect(one.utf16.lexicographicallyPrecedes(other.utf16))
        }
    }

    @Test func `lead to records by the steps between them`() {
        let postings = [(3, 7), (4, 63), (40, 1)].map { SearchTally.Posting(record: $0, level: $1) }
        #expect(String(decoding: SearchTerm("gate", postings).line, as: UTF8.self) == "\"gate &*#cF$$\"")
    }

    @Test func `that stand nearly everywhere lead to the records in which they weigh most`() {
        let count = SearchTerm.mostRecords + 2
        let postings = (0..<count).map { SearchTally.Posting(record: UInt32($0), level: $0 < 2 ? 1 : 9) }
        let line = String(decoding: SearchTerm("the", postings).line, as: UTF8.self)
        var total: [UInt8] = []
        SearchCode.append(count, to: &total)
        #expect(line.hasPrefix("\"the %,#,#,"))
        #expect(line.hasSuffix(" " + String(decoding: total, as: UTF8.self) + "\""))
        #expect(line.utf8.count == "\"the ".utf8.count + SearchTerm.mostRecords * 2 + 1 + total.count + 1)
    }

    @Test func `that are many lead by what they begin with to the records in which they weigh most`() async {
        func postings(_ records: some Sequence<Int>, level: UInt8) -> [SearchTally.Posting] {
            records.map { SearchTally.Posting(record: UInt32($0), level: level) }
        }
        let words = [
            ("=asserts", postings(0..<16_000, level: 0)), ("@post", postings(0..<2_000, level: 0)),
            ("tea", postings(stride(from: 0, to: 40_000, by: 2), level: 5)),
            ("team", postings(stride(from: 1, to: 40_001, by: 2), level: 4)),
            ("tent", postings([1, 3, 4], level: 60)), ("the", postings(0..<5_000, level: 7)),
            ("ж", postings(0..<9, level: 1)),
        ]
        let beginnings = await SearchTerm.beginnings(of: words.map { SearchTerm($0, $1) }, jobs: 2) {
            words[$0].1
        }
        #expect(beginnings.map(\.term) == ["*t", "*te", "*tea"])
        let found = beginnings.map { WrittenTerm($0.line).records }
        #expect(found[0] == Array(0..<SearchTerm.mostOfBeginning))
        let even = stride(from: 0, to: 2 * SearchTerm.mostOfBeginning - 4, by: 2)
        #expect(found[1] == ([1, 3] + even).sorted())
    }

    @Test(arguments: [
        (1, 8, 41), (1, 60, 29), (4, 8, 56), (4, 60, 48), (1, 600, 4), (1, 100_000, 1), (1_000, 10, 63),
    ])
    func `weigh by how often they stand, and in how long a record`(occurrences: Int, words: Int, level: UInt8)
    {
        #expect(SearchWeight.level(occurrences: occurrences, words: words) == level)
    }

    @Test func `weigh the same in records of nearly the same length`() {
        #expect(Set((64...127).map { SearchWeight.level(occurrences: 2, words: $0) }).count == 1)
    }
}

@Suite struct `Parts of a long list` {
    /// What a part is known by, and what stands in it.
    ///
    /// - Parameter step: after how many items the files of those parts are taken that are whole.
    private func parts(_ items: [String], step: Int = 100) async -> [[String]: String] {
        var parts = SearchParts(in: "terms", bytes: 100...400)
        var files: [SiteFile] = []
        for (position, item) in items.enumerated() {
            parts.add(
                Array((item + "          ").utf8.prefix(10)),
                mayBegin: SearchParts.isCut(before: item, every: 8)
            )
            if position % step == 0 { files += await parts.takeFiles(jobs: 2) }
        }
        parts.end()
        files += await parts.takeFiles(jobs: 2)
        #expect(files.map(\.path) == parts.parts.map { "search/\($0.name).js" })
        #expect(parts.parts.flatMap(\.items) == Array(items.indices))
        #expect(parts.parts.dropLast().allSatisfy { (10...40).contains($0.items.count) })
        #expect(Set(parts.parts.map(\.name)).count == parts.parts.count)
        return Dictionary(uniqueKeysWithValues: parts.parts.map { (Array(items[$0.items]), $0.name) })
    }

    @Test func `mostly stay when an item is added`() async {
        let items = (0..<2_000).map { "item \($0)" }
        let before = await parts(items)
        #expect(before.count > 50)
        for place in [0, 777, 1_999] {
            let after = await parts(items[..<place] + ["new"] + items[place...])
            let changed = after.filter { before[$0.key] != $0.value }
            #expect((1...4).contains(changed.count), "at \(place): \(changed.count) of \(before.count)")
        }
    }

    @Test func `are the same whenever their files are taken`() async {
        let items = (0..<500).map { "item \($0)" }
        let atOnce = await parts(items, step: 500)
        for step in [1, 7, 64] { #expect(await parts(items, step: step) == atOnce) }
    }

    @Test func `are none for no items`() async {
        #expect(await parts([]).isEmpty)
    }
}
