import EDTF
import FrontMatter
import SourceText
import Testing

@testable import Site

@Suite struct `The built-in words` {
    private let words = BuiltInTemplates.files["words.yml"].map { Words.read(builtIn: $0, own: nil) }

    @Test func `say of dates what the program says without them`() throws {
        let words = try #require(words)
        #expect(words.findings == [])
        #expect(words.value.dates == .english)
        #expect(words.value.shortDates == .shortEnglish)
    }

    /// So that whoever translates the file finds them all.
    @Test func `name every word of dates`() throws {
        let file = try #require(BuiltInTemplates.files["words.yml"])
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        guard case .keys(let known) = FieldType<DateWords>.dateWords(replacing: .english).schema.form else {
            Issue.record("dates are no map")
            return
        }
        for map in ["dates:", "short-dates:"] {
            let start = try #require(lines.firstIndex { $0 == map })
            let keys = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }
                .map { $0.dropFirst(2).prefix { $0 != ":" } }
            #expect(Set(keys.map(String.init)) == Set(known.map(\.name)).subtracting(["months-alone"]))
        }
    }

    @Test(arguments: [
        ([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"),
        (["A", "B", "C", "D", "E"], "A, B, C and 2 more"),
    ])
    func `list names`(names: [String], expected: String) throws {
        #expect(try #require(words).value.list(names) == expected)
    }
}

@Suite struct `A counted word` {
    @Test(arguments: [
        (1, "1 source"), (2, "2 sources"), (12, "12 sources"), (13, "13 sources"), (1000, "1000 sources"),
    ])
    func `has a form for one, and one for every other number`(number: Int, expected: String) {
        let word = CountedWord(one: Pattern("{n} source"), other: Pattern("{n} sources"))
        #expect(word.form(for: number) == expected)
    }
}

@Suite struct `A pattern` {
    @Test(arguments: [
        ("no place", "no place"), ("{n}", "7"), ("page {n} of {total}", "page 7 of 9"),
        ("{n}{n} {x}", "77 {x}"), ("an { alone and a } too", "an { alone and a } too"),
    ])
    func `is filled with values`(text: String, expected: String) {
        #expect(Pattern(text).filled(["n": "7", "total": "9"]) == expected)
    }
}

@Suite struct `A name in a text` {
    @Test(arguments: [
        ("en", "NK News", "NK News"), ("en", "Łódź", "Łódź"), ("en", "「新聞」", "「新聞」"),
        ("en", "السد", "\u{2068}السد\u{2069}"), ("en", "Haaretz (הארץ)", "\u{2068}Haaretz (הארץ)\u{2069}"),
        ("ar", "السد", "السد"), ("ar", "السد 24", "السد 24"), ("ar", "NK News", "\u{2068}NK News\u{2069}"),
    ])
    func `is kept apart where it runs the other way`(language: String, name: String, expected: String) {
        #expect(
            Array(NameIsolation(LanguageTag(language))(name).unicodeScalars) == Array(expected.unicodeScalars)
        )
    }
}
