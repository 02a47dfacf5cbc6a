import Markdown
import SourceText
import TestSupport
import Testing

@testable import Site

@Suite struct `The passages of a text` {
    /// The text `One two three four five` with some of its words quoted, each part named by those words.
    private func marked(_ quotations: [String]...) -> String {
        let text = "One two three four five"
        let marks = PassageMarks(
            quotations.enumerated().map { position, parts in
                PassageMarks.Quotation(
                    number: position + 1,
                    anchor: "q\(position + 1)",
                    entry: "e\(position + 1)",
                    parts: parts.compactMap { part in
                        text.firstRange(of: part).map { range in
                            text.utf8.distance(
                                from: text.startIndex,
                                to: range.lowerBound
                            )..<text.utf8.distance(from: text.startIndex, to: range.upperBound)
                        }
                    }
                )
            },
            label: { "No. \($0)" }
        ).marks
        let file = SourceFile(path: "a.md", text: text)
        return HTMLWriter().string(for: MarkdownParser.parse(MarkdownSource(file)).value, marking: marks)
            .replacing("<mark class=\"quoted\"", with: "<m").replacing("quoted overlapping", with: "2")
            .replacing("</mark>", with: "</m>").replacing("<mark class", with: "<m")
            .replacing(#/<sup class="reference"><a href="#e(\d)" aria-label="No. \d">\d</a></sup>/#) {
                "⁽\($0.1)⁾"
            }
            .replacing(#/<\/?p>|\n/#, with: "")
    }

    @Test func `are marked with an anchor, and a number that leads to their entry`() {
        let marks = PassageMarks(
            [PassageMarks.Quotation(number: 3, anchor: "q-1x", entry: "q-1x-entry", parts: [4..<7, 9..<12])],
            label: { "Passage <\($0)> \"&\"" }
        ).marks
        let note = """
            <sup class="reference"><a href="#q-1x-entry" aria-label="Passage &lt;3&gt; &quot;&amp;&quot;">3</a></sup>
            """
        #expect(
            marks == [
                TextMark(
                    4..<7,
                    opening: "<mark class=\"quoted\" id=\"q-1x\">",
                    reopening: "<mark class=\"quoted\">",
                    closing: "</mark>",
                    note: note
                ),
                TextMark(
                    9..<12,
                    opening: "<mark class=\"quoted\">",
                    reopening: "<mark class=\"quoted\">",
                    closing: "</mark>",
                    note: note
                ),
            ]
        )
        #expect(PassageMarks([], label: { "\($0)" }).marks == [])
    }

    @Test func `stay apart where they touch`() {
        #expect(
            marked(["two "], ["three"])
                == "One <m id=\"q1\">two </m>⁽1⁾<m id=\"q2\">three</m>⁽2⁾ four five"
        )
    }

    @Test func `are told apart where they overlap`() {
        #expect(
            marked(["One two three"], ["two three four"])
                == "<m id=\"q1\">One </m><m=\"2\" id=\"q2\">two three</m>⁽1⁾<m> four</m>⁽2⁾ five"
        )
    }

    @Test func `are told apart where one holds the other`() {
        #expect(
            marked(["One two three four five"], ["three"])
                == "<m id=\"q1\">One two </m><m=\"2\" id=\"q2\">three</m>⁽2⁾<m> four five</m>⁽1⁾"
        )
    }

    @Test func `have an anchor each where they begin together, and a number each where they end together`() {
        #expect(
            marked(["One"], ["One two"], ["One two three"])
                == "<m=\"2\" id=\"q1\"><span id=\"q2\"><span id=\"q3\">One</span></span></m>⁽1⁾"
                + "<m=\"2\"> two</m>⁽2⁾<m> three</m>⁽3⁾ four five"
        )
        #expect(
            marked(["three four"], ["four"])
                == "One two <m id=\"q1\">three </m><m=\"2\" id=\"q2\">four</m>⁽1⁾⁽2⁾ five"
        )
    }

    @Test func `are marked part by part where they're cut, with the number after each`() {
        #expect(
            marked(["One", "three", "five"], ["two three"])
                == "<m id=\"q1\">One</m>⁽1⁾ <m id=\"q2\">two </m><m=\"2\">three</m>⁽1⁾⁽2⁾ four <m>five</m>⁽1⁾"
        )
    }

    @Test func `take as much markup as there are of them, however they overlap`() {
        let count = 2000
        let marks = PassageMarks(
            (0..<count).map { position in
                PassageMarks.Quotation(
                    number: position + 1,
                    anchor: "q",
                    entry: "e",
                    parts: [position..<2 * count - position]
                )
            },
            label: { _ in "" }
        ).marks
        #expect(marks.count == 2 * count - 1)
        #expect(marks.allSatisfy { $0.opening.utf8.count < 60 && $0.note.utf8.count < 90 })
    }
}
