import Testing

@testable import Commands

@Suite struct `A page on findings` {
    private static let whole = """
        # some-code

        What it means,
        in two lines.

        And more.

        ## Why

        A reason.

        ## Wrong

        Words before.

        ````Content/claims/a b.md
        ---

        ```
        # not a heading
        ````

        ````sh
        verbatim check
        ````

        ````finding
        an error
        ````

        ## Right

        Words alone.

        """

    @Test func `is read with its parts in order`() throws {
        #expect(
            try FindingPageReader.page(Self.whole)
                == FindingPage(
                    code: "some-code",
                    meaning: "What it means,\nin two lines.\n\nAnd more.",
                    reason: "A reason.",
                    wrong: [
                        .words("Words before."),
                        .file(path: "Content/claims/a b.md", text: "---\n\n```\n# not a heading\n"),
                        .commands("verbatim check\n"),
                        .finding("an error\n"),
                    ],
                    right: [.words("Words alone.")]
                )
        )
    }

    @Test(arguments: [
        ("some-code", "a page begins with # and its code", 1),
        ("# some-code\n\n## Wrong", "'Wrong' isn't the heading that belongs here", 3),
        ("# a\n\nb\n\n## Why\n\nc\n\n## Wrong\n\n````sh\n## Right", "a fence isn't closed", 12),
        ("# a\n\nb\n\n## Why\n\n````\nx", "a fence doesn't say what stands in it", 7),
        ("# a\n\nb\n\n## Why\n\n````sh\n````sh\n", "a fence stands within a fence", 8),
        ("# a\n\nb\n\n## Why\n\nc\n\n## Wrong\n", "the page lacks a heading", 10),
        ("# a\n\n## Why\n\nc\n\n## Wrong\n\n## Right\n", "meaning and why are told in words", 10),
    ])
    func `that isn't in its form is told with its line`(page: String, problem: String, line: Int) {
        #expect(throws: FindingPageReader.Problem(line: line, description: problem)) {
            try FindingPageReader.page(page)
        }
    }

    @Test func `is printed for a terminal`() throws {
        #expect(
            try FindingPageReader.page(Self.whole).text == """
                some-code

                What it means,
                in two lines.

                And more.

                WHY

                  A reason.

                WRONG

                  Words before.

                  Content/claims/a b.md:

                    ---

                    ```
                    # not a heading

                    $ verbatim check

                  This is what's printed:

                    an error

                RIGHT

                  Words alone.
                """
        )
    }
}
