import SourceText
import Testing

@Suite struct `A finding on the terminal` {
    private let file = SourceFile(
        path: "Content/claims/paid.md",
        text: "---\nclaim: Paid\n\tspeaker: actor:kirbi\n---\n"
    )
    private let kind = FindingKind("unknown-reference", .error, "A reference names no record.")

    @Test func `shows the place, the line with its mark, notes and help`() {
        let finding = Finding(
            kind,
            "no actor is named 'kirbi'",
            at: file.place(of: 26..<37),
            help: ["the nearest name is 'kirby'", "two\nlines"],
            notes: [.init("first used here", at: Place(path: "Content/actors"))]
        )
        #expect(
            FindingPrinter(colour: false).print([finding]) == """
                Content/claims/paid.md:3:11: error[unknown-reference]: no actor is named 'kirbi'
                    3 │ \tspeaker: actor:kirbi
                      │ \t         ^^^^^^^^^^^
                      = note: first used here: Content/actors
                      = help: the nearest name is 'kirby'
                      = help: two
                        lines

                1 error

                """
        )
    }

    @Test func `can't be forged by control characters in the text it quotes`() {
        let hostile = SourceFile(path: "a.md", text: "x\u{1B}[31m\u{202E}\u{61C}\u{2028}y")
        let printed = FindingPrinter(colour: false).print(Finding(kind, "bad", at: hostile.place(of: 0..<1)))
        let hidden: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{61C}", "\u{2028}"]
        #expect(!printed.unicodeScalars.contains(where: hidden.contains))
    }

    @Test func `can't be forged by the name of a file, which may hold a line break`() {
        let file = SourceFile(path: "a\n::error::b\u{1B}.md", text: "x\n")
        let finding = Finding(
            kind,
            "'a\n::error::b\u{1B}' can't be a name",
            at: file.place(of: 0..<1),
            notes: [.init("first used here", at: Place(path: "c\n::error::d"))]
        )
        #expect(
            FindingPrinter(colour: false).print([finding]) == """
                a\u{FFFD}::error::b\u{FFFD}.md:1:1: error[unknown-reference]: \
                'a\u{FFFD}::error::b\u{FFFD}' can't be a name
                    1 │ x
                      │ ^
                      = note: first used here: c\u{FFFD}::error::d

                1 error

                """
        )
    }

    @Test func `comes after the warnings if it's an error, so that it's the last that's seen`() {
        let warning = FindingKind("stray-file", .warning, "A file isn't read.")
        let findings = [
            Finding(kind, "one", at: Place(path: "a")), Finding(warning, "two", at: Place(path: "b")),
            Finding(kind, "three", at: Place(path: "c")), Finding(warning, "four", at: Place(path: "d")),
        ]
        #expect(
            FindingPrinter(colour: false).print(findings) == """
                b: warning[stray-file]: two

                d: warning[stray-file]: four

                a: error[unknown-reference]: one

                c: error[unknown-reference]: three

                2 errors, 2 warnings

                """
        )
    }

    @Test func `quotes at most a few hundred characters of a long line`() {
        let long = SourceFile(path: "a.md", text: String(repeating: "wörd ", count: 10_000))
        let excerpt = long.place(of: 30_000..<40_000).excerpt
        #expect(
            (excerpt?.before.count ?? 0) + (excerpt?.marked.count ?? 0) + (excerpt?.after.count ?? 0) <= 240
        )
    }
}

@Suite struct `A place` {
    @Test func `counts lines from 1 and columns in Unicode scalars from 1`() {
        let file = SourceFile(path: "a.md", text: "eins\r\nzwölf x\r\n")
        let place = file.place(of: 13..<14)
        #expect(place.description == "a.md:2:7")
        #expect(place.excerpt == Excerpt(before: "zwölf ", marked: "x", after: ""))
        #expect(file.place(ofLine: 2).description == "a.md:2:1")
    }
}
