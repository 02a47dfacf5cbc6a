import Content
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Site

@Suite struct `The index of the search` {
    /// Each word of each record leads to it; nothing leads to a record without the word.
    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func `finds every word of every record, and no other`(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        let words = ["gate", "Straße", "Łódź", "平壤的", "order", "night-watch", "ҚАЗ", "й", "и", "𠀀𠀁", "x9"]
        func text(_ most: Int) -> String {
            (0..<Int.random(in: 0...most, using: &generator)).map { _ in
                words[Int.random(in: 0..<words.count, using: &generator)]
                    + (Bool.random(using: &generator)
                        ? "" : String(Int.random(in: 0..<40, using: &generator)))
            }.joined(separator: Bool.random(using: &generator) ? " " : "… ")
        }
        let records = (0..<300).map { number in
            SearchRecord(
                title: text(4),
                url: "\(number).html",
                note: text(2),
                quote: Bool.random(using: &generator) ? text(9) : nil,
                text: text(20)
            )
        }
        let whole = await SearchTerm.all(of: [counted(records, 0..<300)], jobs: 1)
        let parted = await SearchTerm.all(
            of: [0..<7, 7..<7, 7..<200, 200..<300].map { counted(records, $0) },
            jobs: 2
        )
        #expect(whole.map(\.line) == parted.map(\.line), "seed \(seed)")

        var expected: [String: Set<Int>] = [:]
        for (number, record) in records.enumerated() {
            let texts = [record.title, record.note, record.quote ?? "", record.text]
            for term in texts.flatMap(terms) { expected[term, default: []].insert(number) }
        }
        let found = whole.map { WrittenTerm($0.line) }
        #expect(found.map(\.term) == expected.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
        for term in found {
            #expect(term.records == expected[term.term]?.sorted(), "\(term.term), seed \(seed)")
        }
    }

    @Test(arguments: [
        ("he", #"["A","a.html","","","words","he","rtl"]"#), ("en", #"["A","a.html","","","words","en"]"#),
        (nil, #"["A","a.html","","","words",""]"#),
    ])
    func `says where a quotation's language runs from right to left`(language: String?, line: String) {
        let record = SearchRecord(title: "A", url: "a.html", note: "", quote: "words", language: language)
        #expect(String(decoding: record.line, as: UTF8.self) == line)
    }

    /// The example's index, read as a search reads it.
    @Test func `leads to every record of a site by every word that's shown of it`() async throws {
        let files = try await WrittenIndex(jobs: 2)
        #expect(files.records.count > 30)
        for (number, record) in files.records.enumerated() {
            let shown = record.enumerated().filter { $0.offset != 1 && $0.offset < 5 }.map(\.element)
            for term in shown.flatMap(terms) {
                let records = files.terms.first { $0.term == term }?.records ?? []
                #expect(records.contains(number), "'\(term)' doesn't lead to \(record)")
            }
        }
    }

    @Test func `is the same with any number of jobs`() async throws {
        let one = try await WrittenIndex(jobs: 1)
        let many = try await WrittenIndex(jobs: 7)
        #expect(one.files == many.files)
    }

    @Test func `holds no drafts`() async throws {
        let files = try await WrittenIndex(jobs: 2)
        #expect(!files.files.values.contains { $0.contains("sabotaged") })
    }

    private func counted(_ records: [SearchRecord], _ range: Range<Int>) -> CountedTerms {
        var tally = SearchTally()
        for number in range { tally.add(records[number], choices: [], number: number) }
        return tally.counted
    }
}

private func terms(_ text: String) -> [String] {
    var terms: [String] = []
    SearchWords.forEachRun(in: text.utf8Span.span) { run, _ in
        terms += SearchWords.terms(of: String(decoding: Array(text.utf8)[run], as: UTF8.self))
    }
    return terms
}

/// A line of the index, decoded anew from what's said of its form.
struct WrittenTerm {
    let term: String
    let records: [Int]

    init(_ line: some Sequence<UInt8>) {
        let text = String(decoding: Array(line), as: UTF8.self).dropFirst().dropLast()
        let fields = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        term = fields[0]
        let alphabet = "#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abc".utf8
        let values = Dictionary(uniqueKeysWithValues: zip(alphabet, 0...))
        var rest = fields[1].utf8.compactMap { values[$0] }[...]
        var records: [Int] = []
        while !rest.isEmpty {
            var (step, factor, digit) = (0, 1, 32)
            while digit >= 32 {
                digit = rest.removeFirst()
                step += digit % 32 * factor
                factor *= 32
            }
            _ = rest.removeFirst()
            records.append((records.last ?? -1) + 1 + step)
        }
        self.records = records
    }
}

/// The index of the example's site, read from its files as the page's script reads it.
private struct WrittenIndex {
    let files: [String: String]
    let records: [[String]]
    let terms: [WrittenTerm]

    init(jobs: Int) async throws {
        let site = try await Self.plan(jobs: jobs)
        let files = Dictionary(
            uniqueKeysWithValues: await site.searchFiles().map {
                ($0.path, String(decoding: $0.bytes(), as: UTF8.self))
            }
        )
        self.files = files
        let parts = try Self.lines("search/parts.js", as: [[Name]].self, files)
        records = try parts[1].flatMap { part in
            let lines = try Self.lines("search/\(part.text).js", as: [[String]].self, files)
            #expect(lines.count == part.number)
            return lines
        }
        terms = try parts[2].flatMap { part in
            let lines = try Self.lines("search/\(part.text).js", as: [String].self, files)
            #expect(lines.first?.hasPrefix((part.first ?? "") + " ") == true)
            return lines.map { WrittenTerm("\"\($0)\"".utf8) }
        }
        #expect(parts[0].reduce(0) { $0 + ($1.number ?? 0) } == records.count)
        #expect(files.count == 2 + parts[1].count + parts[2].count)
    }

    /// A name with a number or another text.
    private struct Name: Decodable {
        let text: String
        let number: Int?
        let first: String?

        init(from decoder: any Decoder) throws {
            var values = try decoder.unkeyedContainer()
            text = try values.decode(String.self)
            number = try? values.decode(Int.self)
            first = number == nil ? try values.decode(String.self) : nil
        }
    }

    private static func lines<Lines: Decodable>(
        _ path: String,
        as type: Lines.Type,
        _ files: [String: String]
    ) throws -> Lines {
        let name = path.dropFirst("search/".count).dropLast(".js".count)
        let file = try #require(files[path], "\(path) isn't there")
        let start = "verbatimSearch(\"\(name)\", "
        try #require(file.hasPrefix(start) && file.hasSuffix(",\n]);\n"))
        let list = file.dropFirst(start.count).dropLast(",\n]);\n".count) + "]"
        return try JSONDecoder().decode(type, from: Data(list.utf8))
    }

    private static func plan(jobs: Int) async throws -> SitePlan {
        let folder = PackageFolder.url.appending(path: "Tests/Fixtures/briefing").path
        let project = await ProjectLoader.load(ProjectLocation(folder: folder, texts: nil), jobs: 2)
        let loaded = try #require(project.value)
        let corpus = Linker.link(loaded.records).value
        let proofs = await Prover.prove(
            corpus,
            texts: loaded.texts,
            lock: loaded.lock.map(StoredLock.init),
            today: "2031-04-04",
            isLocked: true,
            jobs: 2
        )
        let checked = await Checker.check(corpus, lock: proofs.value.lock, earlier: [], jobs: 2)
        let templates = await SiteTemplates.compile(own: [:], as: .folder, jobs: 2)
        let model = await SiteModel(
            try #require(checked.value),
            SiteOptions(includesDrafts: false, baseURL: nil),
            jobs: jobs
        )
        let compiled = try #require(templates.value)
        return await SitePlan(PagePlanner(model, compiled, jobs: jobs), compiled)
    }
}
