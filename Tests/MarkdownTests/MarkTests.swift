import Markdown
import TestSupport
import Testing

@Suite struct `A document with marks` {
    /// Marks words that stand once in the plain text of a document.
    private func marked(_ markdown: String, _ words: String...) -> String {
        let document = parse(markdown)
        let plain = Array(document.plainText.utf8)
        let marks = words.enumerated().compactMap { number, words in
            plain.range(of: Array(words.utf8)).map { TextMark(number: number, $0) }
        }
        #expect(marks.count == words.count, "not all the words stand in \(document.plainText)")
        return HTMLWriter(HTMLOptions(headingAnchors: false)).string(for: document, marking: marks)
            .replacing("<mark data-mark=\"", with: "⟨").replacing("</mark>", with: "⟩")
            .replacing(#/<sup data-mark="(\d+)">\d+</sup>/#) { "⁽\($0.1)⁾" }
            .replacing("\">", with: "|")
    }

    @Test(arguments: [
        ("in a text", "One two three.", "two", "<p>One ⟨0|two⟩⁽0⁾ three.</p>\n"),
        (
            "over line breaks", "One two\nthree\\\nfour.", "two three four",
            "<p>One ⟨0|two\nthree<br>\nfour⟩⁽0⁾.</p>\n"
        ),
        (
            "through emphasis", "One *two **three*** four", "One two three four",
            "<p>⟨0|One ⟩<em>⟨0|two ⟩<strong>⟨0|three⟩</strong></em>⟨0| four⟩⁽0⁾</p>\n"
        ),
        (
            "to the middle of emphasis", "One *two three* four", "One two",
            "<p>⟨0|One ⟩<em>⟨0|two⟩⁽0⁾ three</em> four</p>\n"
        ),
        ("in code", "One `two three`", "two", "<p>One <code>⟨0|two⟩⁽0⁾ three</code></p>\n"),
        (
            "with the note after a link", "One [two three](a.html) four", "two",
            "<p>One <a href=\"a.html|⟨0|two⟩ three</a>⁽0⁾ four</p>\n"
        ),
        (
            "past a picture and a link without words", "One ![no](a.png)[](b.html) two", "One  two",
            "<p>⟨0|One ⟩<img src=\"a.png\" alt=\"no|<a href=\"b.html|b.html</a>⟨0| two⟩⁽0⁾</p>\n"
        ),
        (
            "over blocks", "# One\n\n> two\n\n- three\n- four", "One\ntwo\nthree\nfour",
            """
            <h1>⟨0|One⟩</h1>
            <blockquote>
            <p>⟨0|two⟩</p>
            </blockquote>
            <ul>
            <li>⟨0|three⟩</li>
            <li>⟨0|four⟩⁽0⁾</li>
            </ul>

            """
        ),
        (
            "in cells, and not in those that are empty", "|a|b|\n|-|-|\n||c|", "b\nc",
            """
            <div class="scroll" tabindex="0" role="region" aria-label="Table 1|
            <table>
            <thead>
            <tr>
            <th scope="col|a</th>
            <th scope="col|⟨0|b⟩</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td></td>
            <td>⟨0|c⟩⁽0⁾</td>
            </tr>
            </tbody>
            </table>
            </div>

            """
        ),
        (
            "over lines of code", "```\na\nb\n```\n\nc", "b\nc",
            "<pre><code>a\n⟨0|b⟩\n</code></pre>\n<p>⟨0|c⟩⁽0⁾</p>\n"
        ),
        ("in raw HTML, which is text", "a <b>c", "<b>c", "<p>a ⟨0|&lt;b&gt;c⟩⁽0⁾</p>\n"),
    ])
    func `has them where the words stand`(_ case: String, markdown: String, words: String, html: String) {
        #expect(marked(markdown, words) == html, "\(`case`)")
    }

    @Test func `has notes where they belong when several marks end in one link or at a block's end`() {
        #expect(
            marked("[one two](a.html) three\n\nfour", "one", "two", "three\n", "four")
                == "<p><a href=\"a.html|⟨0|one⟩ ⟨1|two⟩</a>⁽0⁾⁽1⁾ ⟨2|three⟩⁽2⁾</p>\n<p>⟨3|four⟩⁽3⁾</p>\n"
        )
    }

    @Test func `opens a mark with other tags when it goes on`() {
        let mark = TextMark(0..<7, opening: "<mark id=\"a\">", reopening: "<mark>", closing: "</mark>")
        #expect(
            HTMLWriter().string(for: parse("One *two*"), marking: [mark])
                == "<p><mark id=\"a\">One </mark><em><mark>two</mark></em></p>\n"
        )
    }
}

@Suite(
    .enabled(
        if: MarkedPage.canBeRead,
        "html5lib isn't installed in .venv: make it from Tests/requirements.txt"
    )
)
struct `Random text with random marks` {
    private struct Example {
        let text: String
        let plain: [UInt8]
        let marks: [TextMark]
        let unmarked: String
        let marked: String
    }

    @Test func `is read back by an HTML parser with exactly those words marked, and nothing else changed`()
        throws
    {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let examples = (0..<600).map { _ in example(&generator) }
        let pages = try MarkedPage.read(examples.flatMap { [$0.unmarked, $0.marked] })
        try #require(pages.count == 2 * examples.count)
        #expect(examples.count { !$0.marks.isEmpty } > 200)

        for (index, example) in examples.enumerated() {
            let (unmarked, marked) = (pages[2 * index], pages[2 * index + 1])
            let told: Comment = "seed \(seed): \(example.text.debugDescription) became \(example.marked)"
            #expect(strippingMarks(example.marked) == example.unmarked, told)
            #expect(marked.elements == unmarked.elements, told)
            #expect(marked.notesInLinks == 0, told)
            for (number, mark) in example.marks.enumerated() {
                let words = String(decoding: example.plain[mark.range], as: UTF8.self)
                #expect(visible(marked.words["\(number)"] ?? "") == visible(words), told)
                #expect(marked.notes["\(number)"] == 1, told)
            }
        }
    }

    private func example(_ generator: inout SeededGenerator) -> Example {
        let text = RandomMarkdown.text(&generator)
        let document = parse(text)
        let plain = document.plainText
        var ends = Set<Int>()
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            let index = plain.unicodeScalars.indices.randomElement(using: &generator) ?? plain.startIndex
            ends.insert(plain.utf8.distance(from: plain.startIndex, to: index))
        }
        let sorted = ends.sorted()
        let marks = zip(sorted, sorted.dropFirst()).filter { _ in Bool.random(using: &generator) }
            .enumerated().map { TextMark(number: $0, $1.0..<$1.1) }
        return Example(
            text: text,
            plain: Array(plain.utf8),
            marks: marks,
            unmarked: HTMLWriter().string(for: document),
            marked: HTMLWriter().string(for: document, marking: marks)
        )
    }

    private func strippingMarks(_ page: String) -> String {
        // Scalar by scalar, since an accent after a tag would be one character with its `>`.
        page.replacing(
            #/<mark data-mark="\d+">|</mark>|<sup data-mark="\d+">\d+</sup>/#.matchingSemantics(
                .unicodeScalar
            ),
            with: ""
        )
    }

    /// Line breaks become spaces in plain text, and those between blocks aren't in the page.
    private func visible(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !" \n\r".unicodeScalars.contains($0) }))
    }
}

extension TextMark {
    fileprivate init(number: Int, _ range: Range<Int>) {
        let opening = "<mark data-mark=\"\(number)\">"
        self.init(
            range,
            opening: opening,
            reopening: opening,
            closing: "</mark>",
            note: "<sup data-mark=\"\(number)\">\(number)</sup>"
        )
    }
}

extension Document {
    fileprivate var plainText: String { plainBlocks.map { $0.text + "\n" }.joined() }
}

extension [UInt8] {
    /// The one place where bytes stand.
    fileprivate func range(of other: [UInt8]) -> Range<Int>? {
        guard other.count <= count else { return nil }
        let starts = (0...count - other.count).filter { self[$0...].starts(with: other) }
        return starts.count == 1 ? starts[0]..<starts[0] + other.count : nil
    }
}
