import Foundation
import Quotations
import TestSupport
import Testing

@Suite struct `A text fragment` {
    @Test(arguments: [
        ("rail traffic", "#:~:text=rail%20traffic"),
        ("  rail \t traffic\u{A0}now ", "#:~:text=rail%20traffic%20now"),
        // What has a meaning in a directive, and in an address.
        ("one, two & three-four", "#:~:text=one%2C%20two%20%26%20three%2Dfour"),
        (
            "50 % #1 <b> \"x\" [y] ^`{|}\\",
            "#:~:text=50%20%25%20%231%20%3Cb%3E%20%22x%22%20%5By%5D%20%5E%60%7B%7C%7D%5C"
        ),
        ("it's (so)! *a* $1+1=2; a/b:c? @_~.", "#:~:text=it's%20(so)!%20*a*%20$1+1=2;%20a/b:c?%20@_~."),
        (
            "„Straße“ — 北朝鮮",
            "#:~:text=%E2%80%9EStra%C3%9Fe%E2%80%9C%20%E2%80%94%20%E5%8C%97%E6%9C%9D%E9%AE%AE"
        ),
    ])
    func `holds the words, percent-encoded`(words: String, expected: String) throws {
        let fragment = try #require(TextFragment(parts: [words]))
        #expect(fragment.address(in: "https://a.example/b?c=d") == "https://a.example/b?c=d" + expected)
    }

    @Test func `names what stands beside the words`() throws {
        let fragment = try #require(
            TextFragment(parts: ["the gates"], prefix: "two of", suffix: "- at\nnight")
        )
        #expect(fragment.directive == "text=two%20of-,the%20gates,-%2D%20at")
        #expect(TextFragment(parts: ["a"], prefix: "x\nb", suffix: " ")?.directive == "text=b-,a")
    }

    @Test func `names words over several blocks by the first and the last of them`() {
        #expect(
            TextFragment(parts: ["One two\n\nthree\nfour five"])?.directive == "text=One%20two,four%20five"
        )
    }

    @Test func `names cut words by the beginning of the first part and the end of the last`() {
        #expect(
            TextFragment(parts: ["One two ", " three, ", " four"], prefix: "p", suffix: "s")?.directive
                == "text=p-,One%20two,four,-s"
        )
    }

    @Test func `leaves out what an editor put in, unless the source prints it too`() throws {
        let quotation = Quotation("[W]e can […] confirm [the group] now…", prefix: "said", suffix: "he")
        let cut = try #require(TextFragment(quotation, isLiteral: false))
        #expect(cut.directive == "text=said-,we%20can,now,-he")
        let literal = try #require(TextFragment(quotation, isLiteral: true))
        #expect(
            literal.directive
                == "text=said-,%5BW%5De%20can%20%5B%E2%80%A6%5D%20confirm%20%5Bthe%20group%5D%20now%E2%80%A6,-he"
        )
    }

    @Test func `names many words by their beginning and end, in whole words`() throws {
        let words = (1...99).map { "word\($0)" }.joined(separator: " ")
        let fragment = try #require(TextFragment(parts: [words]))
        #expect(fragment.start == (1...15).map { "word\($0)" }.joined(separator: " "))
        #expect(fragment.end == (86...99).map { "word\($0)" }.joined(separator: " "))
        #expect(fragment.start.count <= 100 && (fragment.end ?? "").count <= 100)
        #expect(TextFragment(parts: [String(repeating: "a ", count: 150)])?.end == nil)
    }

    @Test func `names a line without spaces by its first and last characters`() throws {
        let long = String(repeating: "北", count: 280) + String(repeating: "京", count: 100)
        let fragment = try #require(TextFragment(parts: [long]))
        #expect(fragment.start == String(repeating: "北", count: 100))
        #expect(fragment.end == String(repeating: "京", count: 100))
        let spaced = try #require(TextFragment(parts: [long + " " + long]))
        #expect((spaced.start, spaced.end ?? "") == (fragment.start, String(repeating: "京", count: 100)))
        // Words stay whole where one fits, and what's one character for a reader does, too.
        #expect(TextFragment(parts: ["平壤 " + long])?.start == "平壤")
        let families = String(repeating: "👩‍👩‍👧", count: 100)
        #expect(TextFragment(parts: [families])?.start == String(repeating: "👩‍👩‍👧", count: 20))
    }

    @Test func `has no end where that would begin before the beginning ends`() {
        let letter = "a" + String(repeating: "\u{301}", count: 400)
        #expect(TextFragment(parts: [letter]) == TextFragment(parts: [letter, " "]))
        #expect(TextFragment(parts: [letter])?.end == nil)
        #expect(TextFragment(parts: [letter])?.start == letter)
    }

    @Test(arguments: [
        ("https://a.example/", "https://a.example/#:~:text=x"),
        ("https://a.example/#part", "https://a.example/#part:~:text=x"),
        ("https://a.example/#", "https://a.example/#:~:text=x"),
        ("https://a.example/#:~:text=y", "https://a.example/#:~:text=y&text=x"),
    ])
    func `is put to an address so that the address's own fragment stays`(page: String, expected: String)
        throws
    {
        #expect(try #require(TextFragment(parts: ["x"])).address(in: page) == expected)
    }

    @Test func `isn't made without words`() {
        #expect(TextFragment(parts: []) == nil)
        #expect(TextFragment(parts: [" \n", "\t"], prefix: "a") == nil)
    }

    @Test func `can be read back, whatever the words are`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "a", "ß", "北", " ", "-", ",", "&", "%", "%2C", "#", "=", "\u{1}", "\u{301}", "👩‍👩‍👧", "\"", "text=",
        ]
        for _ in 0..<2000 {
            func random() -> String {
                (0..<Int.random(in: 1...8, using: &generator)).map { _ in
                    pieces.randomElement(using: &generator) ?? ""
                }.joined()
            }
            let told: Comment = "seed \(seed)"
            guard
                let fragment = TextFragment(parts: [random(), random()], prefix: random(), suffix: random())
            else { continue }
            let read = try #require(Directive(fragment.directive), told)
            #expect(read.prefix == fragment.prefix, told)
            #expect(read.start == fragment.start, told)
            #expect(read.end == fragment.end, told)
            #expect(read.suffix == fragment.suffix, told)
        }
    }
}

/// A directive as the specification has it read: "parse a text directive".
private struct Directive {
    var prefix, start, end, suffix: String?

    init?(_ text: String) {
        guard text.hasPrefix("text="), !text.contains("&") else { return nil }
        var terms = text.dropFirst("text=".count).split(separator: ",", omittingEmptySubsequences: false)
        guard (1...4).contains(terms.count) else { return nil }
        if let first = terms.first, first.hasSuffix("-") {
            prefix = first.dropLast().removingPercentEncoding
            terms.removeFirst()
        }
        if let last = terms.last, last.hasPrefix("-") {
            suffix = last.dropFirst().removingPercentEncoding
            terms.removeLast()
        }
        guard (1...2).contains(terms.count) else { return nil }
        start = terms[0].removingPercentEncoding
        end = terms.count == 2 ? terms[1].removingPercentEncoding : nil
    }
}
