import TestSupport

extension Briefing {
    /// A small briefing with a bit of everything that editors ask about.
    static func desk(_ more: [String: String] = [:]) throws -> Briefing {
        try Briefing(
            [
                "Content/site.yml": "title: The mill\n",
                "Content/actors/ada-roe.md": "---\nname: Ada Roe\nkind: person\n---\n",
                "Content/actors/bo-lund.md": "---\nname: Bo Lund\n---\n",
                "Content/topics/mills.md": "---\ntitle: Mills\n---\n",
                "Content/articles/echo.md": """
                ---
                title: The mill
                outlet: The Echo
                published: 2031-03-01
                rights: full
                passages:
                  - quote: The mill was sold in March
                    speaker: actor:ada-roe
                    speech: direct
                    bears-on:
                      - claim: sold
                        stance: asserts
                  - quote: Nothing was sold
                    speaker: actor:bo-lund
                    speech: direct
                    bears-on:
                      - { claim: sold, stance: denies, answers: the report }
                ---

                “The mill was sold in March,” said Ada Roe. “Nothing was sold,” said Bo Lund.
                """,
                "Content/claims/sold.md": """
                ---
                claim: The mill was sold in March.  # a comment
                topics: [mills]
                assessment:
                  status: unassessed
                  would-settle: The land register.
                ---

                See [the topic](topic:mills).
                """,
                "Content/claims/closed.md": """
                ---
                claim: The mill will be closed.
                kind: prediction
                due: 2031-03
                draft: true
                ---
                """,
            ].merging(more) { $1 }
        )
    }

    /// A claim with a quotation from a text, for which the lock has been written.
    static func proven() throws -> Briefing {
        let briefing = try Briefing([
            "Content/site.yml": "title: The mill\ntexts: texts\n",
            "Content/claims/sold.md": "---\nclaim: The mill was sold.\n---\n",
            "Content/articles/echo.md": """
            ---
            title: The mill
            text: echo.txt
            passages:
              - quote: The mill was sold in March
                bears-on: { claim: sold, stance: asserts }
            ---
            """,
            "texts/echo.txt": "The mill was sold in March.",
        ])
        try briefing.build()
        return briefing
    }
}
