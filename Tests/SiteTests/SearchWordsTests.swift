import Foundation
import TestSupport
import Testing

@testable import Site

@Suite struct `Words for the search` {
    /// A text with its terms; the browser's tests hold the page's script to the same cases.
    struct Case: Decodable, CustomTestStringConvertible {
        let about: String
        let text: String
        let terms: [String]

        var testDescription: String { about }
    }

    static let cases: [Case] = {
        let file = PackageFolder.url.appending(path: "Tests/Fixtures/search/words.json")
        return (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: file))) ?? []
    }()

    @Test func `are read from a table that isn't empty`() {
        #expect(Self.cases.count > 20)
    }

    @Test(arguments: cases)
    func `are cut and folded as in the table`(words: Case) {
        var terms: [String] = []
        let bytes = words.text.utf8Span.span
        SearchWords.forEachRun(in: bytes) { run, _ in
            terms += SearchWords.terms(of: String(decoding: Array(words.text.utf8)[run], as: UTF8.self))
        }
        // Not only equal by Unicode's rules: the script compares units.
        #expect(terms.map { Array($0.utf16) } == words.terms.map { Array($0.utf16) }, "\(terms)")
    }

    private func words(_ table: WordTable) -> [String] {
        (0..<table.words.count).map { table.words[$0] }
    }

    @Test func `are numbered as they come, each once`() {
        var table = WordTable()
        let words = (0..<3_000).map { "word\($0 % 1_500)" }
        let numbers = words.map { table.number(0..<$0.utf8.count, of: $0.utf8Span.span) }
        #expect(numbers == Array(0..<1_500) + Array(0..<1_500))
        #expect(self.words(table) == Array(words.prefix(1_500)))
    }

    @Test func `are one in small and in capital letters of ASCII`() {
        var table = WordTable()
        let numbers = ["Gate", "gate", "GATE", "Ägypten", "ägypten", "[gate", "{gate"].map {
            table.number(0..<$0.utf8.count, of: $0.utf8Span.span)
        }
        #expect(numbers == [0, 0, 0, 1, 2, 3, 4])
        #expect(words(table) == ["gate", "Ägypten", "ägypten", "[gate", "{gate"])
    }

    @Test func `are told apart by each letter, however long they are`() {
        var table = WordTable()
        let words = (1...20).map { String(repeating: "a", count: $0) }.flatMap { [$0, $0 + "b"] }
        let numbers = (words + words).map { table.number(0..<$0.utf8.count, of: $0.utf8Span.span) }
        #expect(numbers == Array(0..<40) + Array(0..<40))
        #expect(self.words(table) == words)
    }
}
