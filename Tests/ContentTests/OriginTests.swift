import Content
import TestSupport
import Testing

@Suite struct `The origins of a claim` {
    @Test(arguments: cases) func `are told with the ways to them`(_ example: OriginCase) async throws {
        let outcome = try await example.outcome()
        #expect(outcome == example.expected)
    }

    static let cases = [
        OriginCase("nobody asserts it", .article("post", passages: "denies"), expected: ""),
        OriginCase(
            "five outlets that repeat one briefing are one origin",
            .statement("briefing", "speaker: The mayor"),
            .article("gazette", passages: "asserts {statement: briefing}"),
            .article("herald", passages: "asserts {statement: briefing, via: [an agency]}"),
            .article("post", passages: "asserts/narrower {statement: briefing}"),
            .article("star", passages: "asserts {statement: briefing}"),
            .article("times", passages: "asserts {via: [statement:briefing]}"),
            expected: """
                “The mayor”
                  gazette ← “The mayor”
                  herald ← “an agency” ← “The mayor”
                  post ← “The mayor”
                  star ← “The mayor”
                  times ← briefing

                """
        ),
        OriginCase(
            "whom two outlets name in the same words, nobody has shown to be one",
            .article("gazette", passages: "asserts {speaker: A senior official}"),
            .article("herald", passages: "asserts {via: [A senior official]}"),
            .article("post", passages: "asserts {speaker: a senior official}"),
            .article("star", passages: "asserts {speaker: A clerk}"),
            expected: """
                “A senior official” (may be one)
                  gazette ← “A senior official”
                “A senior official” (may be one)
                  herald ← “A senior official”
                “a senior official” (may be one)
                  post ← “a senior official”
                “A clerk”
                  star ← “A clerk”

                """
        ),
        OriginCase(
            "whom one article names in the same words is one, in its copies and in a statement too",
            .statement("briefing", "speaker: an official"),
            .article("copy", "based-on: [wire]", passages: "asserts {speaker: an official}"),
            .article("gazette", passages: "asserts {speaker: an official}", "asserts {via: [an official]}"),
            .article("herald", passages: "asserts {statement: briefing}", "asserts {speaker: an official}"),
            .article("post", passages: "asserts {via: [statement:briefing]}"),
            .article("repost", "based-on: [wire]", passages: "asserts {speaker: an official}"),
            .article("second-copy", "based-on: [copy]", passages: "asserts"),
            .article("wire"),
            expected: """
                “an official” (may be one)
                  copy ← “an official”
                  repost ← “an official”
                  second-copy ← copy ← “an official”
                “an official” (may be one)
                  gazette ← “an official”
                “an official” (may be one)
                  herald ← “an official”
                  post ← briefing

                """
        ),
        OriginCase(
            "whom one article and its copies name is one, whatever the letters' case",
            .article("copy", "based-on: [gazette]", passages: "asserts {speaker: a Town official}"),
            .article(
                "gazette",
                passages: "asserts {speaker: A town official}",
                "asserts {speaker: a town official}"
            ),
            expected: """
                “a Town official”
                  copy ← “a Town official”
                  gazette ← “A town official”
                  gazette ← “a town official”

                """
        ),
        OriginCase(
            "members of one body are one origin, up to the topmost",
            .actor("state"),
            .actor("ministry", "member-of: state"),
            .actor("minister", "member-of: ministry"),
            .actor("agency", "member-of: state"),
            .article("gazette", passages: "asserts {speaker: actor:minister}"),
            .article("herald", passages: "asserts {via: [actor:agency]}", "asserts {speaker: actor:state}"),
            .article(
                "post",
                passages: "asserts {speaker: actor:minister}",
                "asserts {speaker: actor:minister}"
            ),
            expected: """
                state, minister, agency
                  gazette ← minister
                  herald ← agency
                  herald ← state
                  post ← minister

                """
        ),
        OriginCase(
            "who only relays a statement isn't its origin",
            .actor("police"),
            .statement("hearing", "speaker: A witness"),
            .statement("report", "speaker: actor:police", "relays: hearing"),
            .statement("release", "speaker: The city", "relays: report"),
            .article("gazette", passages: "asserts {statement: release, via: [a blog]}"),
            .article("herald", passages: "asserts {via: [statement:report]}"),
            expected: """
                “A witness”
                  gazette ← “a blog” ← “The city” ← report ← hearing
                  herald ← report ← hearing

                """
        ),
        OriginCase(
            "who denies, accepts, doubts or says less is no origin",
            .article(
                "gazette",
                passages: "denies {speaker: A}",
                "accepts {speaker: B}",
                "doubts {speaker: C}",
                "asserts/broader {speaker: D}",
                "asserts/other {speaker: E}",
                "concedes {speaker: F}"
            ),
            expected: """
                “F”
                  gazette ← “F”

                """
        ),
        OriginCase(
            "the last of the sources that a report names is the origin",
            .actor("paper"),
            .article("gazette", passages: "asserts {via: [an agency, actor:paper]}"),
            .article("herald", passages: "asserts {via: [actor:paper]}"),
            .article("post", passages: "asserts"),
            expected: """
                paper
                  gazette ← “an agency” ← paper
                  herald ← paper
                unattributed: post

                """
        ),
        OriginCase(
            "a copy leads to its original, and to whom that names",
            .actor("agency"),
            .article("copy", "based-on: [herald]", passages: "asserts"),
            .article("copy-of-copy", "based-on: [copy]", passages: "asserts"),
            .article("herald", passages: "asserts {speaker: A witness}"),
            .article("mixed", "based-on: [herald, wire]", passages: "asserts", "asserts {speaker: B}"),
            .article("wire", "outlet: actor:agency"),
            expected: """
                “A witness”
                  copy ← herald ← “A witness”
                  copy-of-copy ← copy ← herald ← “A witness”
                  herald ← “A witness”
                  mixed ← herald ← “A witness”
                agency
                  mixed ← wire
                “B”
                  mixed ← “B”

                """
        ),
        OriginCase(
            "a copy of what says less leads to whom that names, and not of what says something else",
            .actor("agency"),
            .actor("ministry"),
            .article("gazette", "based-on: [other-wire]", passages: "asserts"),
            .article("herald", passages: "asserts {speaker: actor:ministry}"),
            .article("other-wire", "outlet: actor:agency", passages: "asserts/other {speaker: A witness}"),
            .article("post", "based-on: [wire]", passages: "asserts"),
            .article("star", "based-on: [own-wire]", passages: "asserts"),
            .article(
                "own-wire",
                "outlet: actor:agency",
                passages: "asserts",
                "asserts/broader {speaker: A witness}"
            ),
            .article("wire", passages: "asserts/broader {speaker: actor:ministry}"),
            expected: """
                agency
                  gazette ← other-wire
                  star ← own-wire
                  own-wire
                ministry
                  herald ← ministry
                  post ← wire ← ministry

                """
        ),
        OriginCase(
            "the report of an outlet on which others rest stands with them",
            .actor("agency"),
            .article("copy", "based-on: [wire]", passages: "asserts"),
            .article("herald", passages: "asserts {via: [actor:agency]}"),
            .article("nameless", passages: "asserts"),
            .article("nameless-copy", "based-on: [nameless]", passages: "asserts"),
            .article("wire", "outlet: actor:agency", passages: "asserts"),
            expected: """
                agency
                  copy ← wire
                  herald ← agency
                  wire
                nameless
                  nameless-copy ← nameless
                  nameless

                """
        ),
        OriginCase(
            "who issues a release speaks in it",
            .actor("ministry"),
            .article("release", "kind: release\noutlet: actor:ministry", passages: "asserts"),
            .article("report", "kind: report\noutlet: actor:ministry", passages: "asserts"),
            .article("repost", "kind: post\noutlet: A reader\nbased-on: [release]", passages: "asserts"),
            .article("unsigned", "kind: release", passages: "asserts"),
            expected: """
                ministry
                  release ← ministry
                  repost ← release ← ministry
                  report
                unattributed: unsigned

                """
        ),
        OriginCase(
            "a very long way is told by its ends",
            .article("a", passages: "asserts {speaker: Z, via: [\(chain)]}"),
            expected: """
                “Z”
                  a ← “v1” ← “v2” ← “v3” ← “v4” ← “v5” ← “v6” ← (3 more) ← “v10” ← “v11” ← “v12” ← “v13” ← “v14” ← “Z”

                """
        ),
        OriginCase(
            "shared narration suggests a link, unless one is written down",
            .article("a", passages: "asserts"),
            .article("b", passages: "asserts"),
            .article("c", "based-on: [a]", passages: "asserts"),
            .article("d", "based-on: [a]", passages: "asserts {speaker: D}"),
            .article("e", passages: "denies"),
            sharing: [
                .init(one: "a", other: "b", words: 30), .init(one: "a", other: "c", words: 90),
                .init(one: "b", other: "c", words: 29), .init(one: "c", other: "d", words: 90),
                .init(one: "b", other: "d", words: 84), .init(one: "b", other: "e", words: 90),
            ],
            expected: """
                a
                  c ← a
                  a
                “D”
                  d ← “D”
                unattributed: b
                suggested: b and d share 84 words
                suggested: a and b share 30 words

                """
        ),
    ]

    private static let chain = (1...14).map { "v\($0)" }.joined(separator: ", ")

    /// Random briefings, to which come a copy of each source, somebody who accepts and somebody who denies.
    @Test(arguments: 1...20) func `are no more for copies, denials and who takes another's word`(seed: Int)
        async throws
    {
        var generator = SeededGenerator(seed: UInt64(seed))
        let speakers = ["A", "B", "C"]
        var sources: [OriginCase.File] = []
        var copies: [OriginCase.File] = []
        for number in 0..<Int.random(in: 1...8, using: &generator) {
            let name = "s\(number)"
            let earlier = number > 0 ? Int.random(in: 0..<number, using: &generator) : nil
            let speaker = speakers.randomElement(using: &generator) ?? ""
            switch (Int.random(in: 0...2, using: &generator), earlier) {
            case (0, let earlier?):
                sources.append(.article(name, "based-on: [s\(earlier)]", passages: "asserts"))
            case (1, _): sources.append(.article(name, passages: "asserts {via: [\(speaker)]}"))
            default: sources.append(.article(name, passages: "asserts {speaker: \(speaker)}"))
            }
            copies.append(
                .article(
                    "z\(number)",
                    "based-on: [\(name)]",
                    passages: "asserts",
                    "denies {speaker: D}"
                )
            )
        }
        copies.append(.article("y", passages: "accepts {speaker: E}"))
        let alone = try await roots(sources)
        let together = try await roots(sources + copies)
        #expect(alone == together, "seed \(seed)")
        #expect(!alone.isEmpty)
    }

    private func roots(_ files: [OriginCase.File]) async throws -> [Substring] {
        let told = try await OriginCase("", files).outcome()
        return told.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    }
}

@Suite struct `The origins of a claim that thousands copy from one another` {
    /// Each rests on all before it, by a way whose middle isn't kept.
    @Test func `are told with the way from each`() async throws {
        let count = 2_000
        let articles = (0..<count).map { number in
            OriginCase.File.article(
                "a\(number)",
                number > 0 ? "based-on: [a\(number - 1)]" : "",
                passages: "asserts"
            )
        }
        let outcome = try await OriginCase("a chain", articles).outcome()
        let lines = outcome.split(separator: "\n")
        #expect(lines.count == count + 1)
        #expect(lines[0] == "a0")
        #expect(
            lines.contains(
                "  a1999 ← a1998 ← a1997 ← a1996 ← a1995 ← a1994 ← a1993 ← (1987 more) ← a5 ← a4 ← a3 ← a2 ← a1 ← a0"
            )
        )
    }
}
