import Content
import Testing

@Suite struct `What was known on a day` {
    @Test func `is every article that was surely published by then, or possibly, or bears no date`()
        async throws
    {
        let dates: KeyValuePairs = [
            "day": "2022-12-31",
            "day-after": "2023-01-01",
            "east": "2022-12-31T23:30:00+14:00",
            "west": "2023-01-01T00:30:00-12:00",
            "month": "2022-12",
            "next-month": "2023-01",
            "year": "2022",
            "any-time-in-2023": "2023-XX-XX",
            "one-of-two": "[2022-12-31,2023-01-01]",
            "until": "[..2022-12-31]",
            "until-later": "[..2023-01-20]",
            "from": "[2022-12-23..]",
            "about": "2022-12-31~",
        ]
        let files = dates.map { name, date in
            (
                "articles/\(name)",
                "title: A\nshort: \(name)\nrights: full\npublished: \"\(date)\"\n---\n\nIt rained."
            )
        }
        let undated = ("articles/undated", "title: A\nshort: undated\nrights: full\n---\n\nIt rained.")
        let briefing = try await KnownCorpus(files: files + [undated])
        #expect(
            try briefing.lines(on: "2022-12-31") == """
                article about; about; body
                article day; day; body
                article east; east; body
                article from; from (possibly); body
                article month; month; body
                article one-of-two; one-of-two (possibly); body
                article undated; undated (undated); body
                article until; until; body
                article until-later; until-later (possibly); body
                article year; year; body
                """
        )
    }

    @Test func `is a claim with its first citation, and nothing that rests on a later one`() async throws {
        let briefing = try await KnownCorpus([
            "articles/early": article(
                "early",
                "2022-12-23",
                "{quote: paid in cash, bears-on: [{claim: paid, stance: asserts, says: {how: cash, when: 2022-11}}]}"
            ),
            "articles/late": article(
                "late",
                "2023-01-20",
                "{quote: paid by cheque, bears-on: [{claim: paid, stance: asserts, says: {sum: 5}}, {claim: receipt, stance: asserts}]}"
            ),
            "articles/whenever": article(
                "whenever",
                "[2022-12-23..2023-01-20]",
                "{quote: seen nothing, bears-on: [{claim: unseen, stance: asserts}, {claim: receipt, stance: asserts, scope: other}]}"
            ),
            "claims/paid": """
            claim: It was paid.
            happened: 2022-11?
            where: Selwick
            points: {how: text, sum: number, when: date}
            basis: {happened: The late one says so too.}
            ---
            """,
            "claims/receipt": "claim: There is a receipt of 20 January.\nhappened: 2023-01-20\n---",
            "claims/unseen":
                "claim: Nothing was seen.\nhappened: [..2023-01-20]\nwhere: Selwick\nbasis: {happened: a guess}\n---",
        ])
        #expect(
            try briefing.lines(on: "2022-12-31") == """
                article early; early; body
                article whenever; whenever (possibly); body
                claim paid; unassessed; happened 2022-11?; points how when
                claim unseen; possibly; unassessed; Selwick; basis
                """
        )
        #expect(
            try briefing.lines(on: "2023-01-20") == """
                article early; early; body
                article late; late; body
                article whenever; whenever; body
                claim paid; unassessed; happened 2022-11?; Selwick; points how sum when; basis
                claim receipt; unassessed; happened 2023-01-20
                claim unseen; unassessed; happened [..2023-01-20]; Selwick; basis
                """
        )
    }

    /// On the last day everything is known, though the desk wrote it down years later.
    @Test(arguments: [
        ("2022-12-22", "assessed later"),
        ("2022-12-31", "unconfirmed; Nothing shown.; changes First."),
        ("2023-01-30", "unconfirmed; Nothing shown.; changes First."),
        ("2023-01-31", "refuted; Shown.; changes First. Mended.; body"),
        ("2030-01-01", "refuted; Shown.; changes First. Mended. Spelling.; body"),
    ])
    func `is the last assessment that rests on nothing later, with the body if it's the one that holds`(
        day: String,
        expected: String
    ) async throws {
        let briefing = try await KnownCorpus([
            "articles/early": article(
                "early",
                "2022-12-20",
                "{quote: nothing was shown, bears-on: [{claim: shown, stance: denies, answers: it}]}"
            ),
            "claims/shown": """
            claim: It was shown.
            assessment: {status: refuted, says: Shown., on: 2026-11-21, knows-until: 2023-01-31}
            changes:
              - {on: 2026-11-21, note: First., status: unconfirmed, says: Nothing shown., knows-until: 2022-12-31}
              - {on: 2026-11-21, note: Mended., status: refuted, says: Shown., knows-until: "[2023-01-20..2023-01-31]"}
              - {on: 2027-01-01, note: Spelling.}
            ---

            As was seen in January.
            """,
        ])
        #expect(try briefing.lines(on: day) == "article early; early; body\nclaim shown; " + expected)
    }

    @Test func `is an assessment by the day on which it was made, if it doesn't say on what it rests`()
        async throws
    {
        let citation =
            "{quote: it was paid, bears-on: [{claim: dated, stance: asserts}, {claim: undated, stance: asserts}]}"
        let briefing = try await KnownCorpus([
            "articles/early": article(
                "early",
                "2022-12-20",
                citation
            ),
            "claims/dated":
                "claim: It was paid.\nassessment: {status: supported, on: 2023-01-05}\n---\n\nA body.",
            "claims/undated": "claim: It was paid, too.\nassessment: {status: supported}\n---\n\nA body.",
        ])
        #expect(
            try briefing.lines(on: "2023-01-04") == """
                article early; early; body
                claim dated; assessed later
                claim undated; assessed undated
                """
        )
        #expect(
            try briefing.lines(on: "2023-01-05") == """
                article early; early; body
                claim dated; supported; body
                claim undated; assessed undated
                """
        )
    }

    @Test(arguments: [
        ("2025-03-09", "assessed later"),
        ("2025-03-10", "unconfirmed; changes First."),
        ("2025-04-01", "withdrawn; A mistake.; changes First. Withdrawn."),
        ("2025-05-01", "supported; changes First. Withdrawn. Taken up."),
    ])
    func `is a withdrawal from its day on, which needs no status, until the claim is taken up again`(
        day: String,
        expected: String
    ) async throws {
        let briefing = try await KnownCorpus([
            "articles/early": article(
                "early",
                "2025-03-01",
                "{quote: it was paid, bears-on: [{claim: paid, stance: asserts}]}"
            ),
            "claims/paid": """
            claim: It was paid.
            assessment: {status: supported, on: 2025-05-01}
            changes:
              - {on: 2025-03-10, note: First., status: unconfirmed}
              - {on: 2025-04-01, note: Withdrawn., kind: withdrawal, says: A mistake.}
              - {on: 2025-05-01, note: Taken up., status: supported}
            ---
            """,
        ])
        let line = try briefing.lines(on: day).split(separator: "\n").last { $0.hasPrefix("claim") }
        #expect(line == "claim paid; \(expected)")
    }

    @Test func `is how a prediction turned out, once it had`() async throws {
        let briefing = try await KnownCorpus([
            "articles/early": article(
                "early",
                "2022-12-20",
                "{quote: it will be paid, bears-on: [{claim: paid, stance: asserts}]}"
            ),
            "claims/paid": """
            claim: It will be paid.
            kind: prediction
            happened: 2023-02
            due: 2023-02
            outcome: {says: It was., on: 2023-02-10}
            ---
            """,
        ])
        let line = "article early; early; body\nclaim paid; unassessed; happened 2023-02; due 2023-02"
        #expect(try briefing.lines(on: "2023-02-09") == line)
        #expect(try briefing.lines(on: "2023-02-10") == line + "; It was.")
    }

    @Test
    func `are the statements, actors and topics that something known names, and none of the free pages`()
        async throws
    {
        let briefing = try await KnownCorpus([
            "actors/clerk":
                "name: The clerk\nmember-of: office\ndescribed-as: a liar, in January\n---\n\nLater dismissed.",
            "actors/office": "name: The office\n---",
            "actors/mayor": "name: The mayor\n---",
            "actors/linked": "name: Linked in a digest\n---",
            "articles/early": """
            title: early
            published: 2022-12-20
            rights: full
            passages:
              - {quote: it was paid, statement: briefing, speech: indirect, via: [statement:note], bears-on: [{claim: paid, stance: asserts}]}
            ---

            The clerk said that it was paid. See [](actor:linked).
            """,
            "articles/late": article(
                "late",
                "2023-01-20",
                "{quote: it was not paid, statement: interview, speech: indirect, bears-on: [{claim: paid, stance: denies, answers: statement:briefing}]}",
                "{quote: paid in full, statement: briefing, speech: indirect, bears-on: [{claim: lost, stance: asserts}]}"
            ),
            "claims/paid": "claim: It was paid.\ntopics: [money]\nrelated: {contradicts: [lost]}\n---",
            "claims/lost": "claim: It was lost.\ntopics: [loss]\n---",
            "statements/briefing":
                "speaker: actor:clerk\nsaid: 2022-12-19\nrelays: interview\nbasis: {said: both say so}\n---\n\nTwo print it.",
            "statements/interview": "speaker: The mayor\n---",
            "statements/note": "speaker: somebody\n---\n\nNo more is known.",
            "topics/money": "title: Money\nsummary: Who paid in January.\n---\n\nLater.",
            "topics/loss": "title: Loss\n---",
            "pages/about": "title: About\n---\n\nWritten at the end.",
        ])
        #expect(
            try briefing.lines(on: "2022-12-31") == """
                article early; early; body
                claim paid; unassessed
                statement briefing
                statement note; body
                actor clerk
                actor linked
                actor office
                topic money
                """
        )
        let known = try briefing.known(on: "2022-12-31").corpus
        #expect(known.settings.title == "A briefing")
        #expect(known.settings.description == nil)
        #expect(known.relations.relays == [nil, nil])
        #expect(known.relations.related[0].isEmpty)
    }

    @Test func `is no body that names what came later`() async throws {
        let briefing = try await KnownCorpus([
            "articles/early": """
            title: early
            published: 2022-12-20
            rights: full
            passages:
              - {quote: it was paid, statement: briefing, speech: indirect, bears-on: [{claim: paid, stance: asserts}]}
            ---

            The clerk said that it was paid, [before](article:late) all others.
            """,
            "articles/late": article(
                "late",
                "2023-01-20",
                "{quote: it was not paid, bears-on: [{claim: paid, stance: denies, answers: it}, {claim: lost, stance: asserts}]}"
            ),
            "claims/paid": """
            claim: It was paid.
            assessment: {status: supported, on: 2022-12-30}
            ---

            Yet later: ["it was not paid"](article:late).
            """,
            "claims/lost": "claim: It was lost.\n---",
            "statements/briefing": "speaker: The clerk\n---\n\nCompare [what was lost](claim:lost).",
        ])
        #expect(
            try briefing.lines(on: "2022-12-31") == """
                article early; early; body
                claim paid; supported
                statement briefing
                """
        )
    }

    @Test func `is no name that two actors bear, where only one of them was known`() async throws {
        let actor = "aliases: [The ministry]\nconfirmed: {shared-name: both are called so}\n---"
        let briefing = try await KnownCorpus([
            "actors/north": "name: The northern ministry\n" + actor,
            "actors/south": "name: The southern ministry\n" + actor,
            "articles/early": article(
                "early",
                "2022-12-20",
                "{quote: it was paid, speaker: The ministry, speech: indirect, bears-on: [{claim: paid, stance: asserts}]}",
                "{quote: was paid by, speaker: actor:north, speech: indirect, bears-on: [{claim: paid, stance: asserts}]}"
            ),
            "articles/late": article(
                "late",
                "2023-01-20",
                "{quote: it was paid, speaker: actor:south, speech: indirect, bears-on: [{claim: paid, stance: asserts}]}"
            ),
            "claims/paid": "claim: It was paid.\n---",
        ])
        let corpus = try briefing.known(on: "2022-12-31").corpus
        #expect(corpus.actors.map(\.identifier.text) == ["north"])
        #expect(corpus.utterances.map(\.speaker) == [.words("The ministry"), .actor(Index(0))])
    }

    @Test func `keeps the proofs, and the wording that known articles share`() async throws {
        let words = "the gates stood open from one in the morning and the water reached the fish market"
        func sharing(_ published: String) -> String {
            """
            title: T
            published: \(published)
            rights: full
            passages:
              - {quote: the gates stood open, bears-on: [{claim: open, stance: asserts}]}
            ---

            Before dawn \(words).
            """
        }
        let briefing = try await KnownCorpus([
            "articles/a": sharing("2023-01-20"),
            "articles/b": sharing("2022-12-20"),
            "articles/c": sharing("2022-12-21"),
            "claims/open": "claim: The gates stood open.\n---",
        ])
        #expect(briefing.whole.sharedWording.count == 3)
        let known = try briefing.known(on: "2022-12-31")
        #expect(known.sharedWording.map { [$0.article, $0.other] } == [[Index(0), Index(1)]])
        #expect(known.corpus.quotations.map { known.corpus[$0.article].identifier.text } == ["b", "c"])
        #expect(known.proofs == Array(briefing.whole.proofs[1...2]))
        #expect(known.sources == Array(briefing.whole.sources[1...2]))
    }

    /// An article published in full, which prints the words of its passages; each of them begins with its quote.
    private func article(_ title: String, _ published: String, _ passages: String...) -> String {
        let words = passages.map { $0.dropFirst("{quote: ".count).prefix { $0 != "," } }
        return """
            title: \(title)
            published: \(published)
            rights: full
            passages:
            \(passages.map { "  - \($0)" }.joined(separator: "\n"))
            ---

            \(words.map { "It says: \($0)." }.joined(separator: " "))
            """
    }
}
