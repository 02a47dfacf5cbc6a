import Testing

@testable import Site

@Suite struct `An entry of BibTeX` {
    @Test func `has the fields that have a value, escaped for TeX`() {
        let entry = BibTeX.entry(
            key: "wagner-paid",
            [
                ("title", .name("Claim: “50% of {it}”, A&B")),
                ("author", nil),
                ("howpublished", .words("The desk's #1\nbriefing_on $\\~^")),
                ("date", .plain("2022-11-18~")),
                ("url", .plain("https://example.org/a_b~c#claim")),
            ]
        )
        #expect(
            entry == """
                @misc{wagner-paid,
                  title = "{Claim: “50\\% of \\{it\\}”, A\\&B}",
                  howpublished = {The desk's \\#1 briefing\\_on \\$\\textbackslash{}\\textasciitilde{}\\textasciicircum{}},
                  date = {2022-11-18~},
                  url = {https://example.org/a_b~c#claim}
                }
                """
        )
    }
}
