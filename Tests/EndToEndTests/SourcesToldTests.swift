import Foundation
import Testing

/// What pages say of sources, where they could say more than these do: each test has a briefing of its own.
@Suite struct `What pages say of sources` {
    @Test func `counts outlets that deny or doubt a claim in their own words apart from speakers`() throws {
        let site = try Self.site(
            Source("post", "The bridge was not closed.", own("was not closed", "denies")),
            Source("herald", "It may have stayed open.", own("may have stayed open", "doubts")),
            Source(
                "courier",
                "The mayor denied that it was.",
                reported("denied that it was", "speaker: the mayor", "denies")
            )
        )
        let counts =
            "denied by 1 speaker denied by 1 outlet in its own words doubted by 1 outlet in its own words"
        #expect(try site.words("claims/index.html").contains("Contested \(counts)"))
        #expect(try site.words("claims/closed.html").contains("Denies 1 speaker, 1 outlet in its own words"))
    }

    @Test func `doesn't take a denial of something beside the claim for one of the claim`() throws {
        let site = try Self.site(
            Source("courier", "It was closed.", own("It was closed", "asserts")),
            Source(
                "herald",
                "The tunnel was not closed.",
                own("tunnel was not closed", "denies, scope: other, answers: a rumour")
            )
        )
        let page = try site.words("claims/closed.html")
        #expect(page.contains("Speaks in other terms only, or of something beside it herald"))
        #expect(!page.contains("Prints a denial"))
    }

    @Test func `doesn't say that a source only denies what it asserts in other terms, too`() throws {
        let site = try Self.site(
            Source("courier", "It was closed.", own("It was closed", "asserts")),
            Source(
                "herald",
                "The mayor denied it again. Something was closed there.",
                reported("denied it again", "speaker: the mayor", "denies"),
                own("Something was closed there", "asserts, scope: broader")
            )
        )
        let note = "Prints a denial, a doubt or an open answer, and no assertion in the claim’s terms herald"
        #expect(try site.words("claims/closed.html").contains(note))
    }

    @Test func `doesn't say that an outlet was asked what it leaves open in its own words`() throws {
        let site = try Self.site(
            Source("herald", "Nobody knows if it closed.", own("Nobody knows if it closed", "does-not-know"))
        )
        #expect(
            try site.words("open.html").contains(
                """
                Left open by those quoted Somebody quoted here doesn’t know, or declines to say. \
                The bridge was closed. Doesn’t know: herald
                """
            )
        )
    }

    @Test func `calls words that stand partly in quotation marks nobody's own`() throws {
        let site = try Self.site(
            Source(
                "courier",
                "The mayor said that it “was never closed” in March.",
                reported("said that it “was never closed” in March", "speaker: actor:mayor", "denies")
            ),
            Source(
                "herald",
                "The mayor denied it again.",
                reported("denied it again", "speaker: actor:mayor", "denies")
            )
        )
        for page in ["claims/closed.html", "articles/courier.html"] {
            let words = try site.words(page)
            #expect(words.contains("courier reports, partly in quotation marks: “said"), "\(page)")
        }
        #expect(try site.words("claims/closed.html").contains("herald reports, in its own words: “denied"))
        let found = try site.searchRecords()
        #expect(found.contains("courier on Mayor Lind, partly in quotation marks"))
        #expect(found.contains("herald on Mayor Lind, in the source’s own words"))
    }

    @Test func `tells what was put into a quotation, beside what was left out of it`() throws {
        let site = try Self.site(
            Source(
                "courier",
                "They all closed the bridge at two. They closed the tunnel at six. We shut it at nine.",
                own("'[Guards] closed the bridge at two'", "asserts"),
                own("'[Guards] closed the tunnel […] six'", "asserts"),
                own("'[w]e shut it at nine'", "asserts")
            )
        )
        let page = try site.words("claims/closed.html")
        for told in [
            "“[Guards] closed the bridge at two” as printed, with insertions of ours, in courier",
            "“[Guards] closed the tunnel […] six” as printed, cut by us (1 word left out, others put in), in courier",
            "“[w]e shut it at nine” as printed, but for our own marks, in courier",
        ] {
            #expect(page.contains(told))
        }
    }

    @Test func `says what a grade of credibility means, and whose it is`() throws {
        let site = try Self.site(
            files: ["Content/claims/open.md": "---\nclaim: The tunnel was open.\n---\n"],
            Source(
                "courier",
                "The mayor denied it again.",
                """
                {quote: denied it again, speaker: the mayor, speech: indirect, credibility: 5, bears-on: \
                {claim: closed, stance: denies, scope: broader, answers: claim:open}}
                """
            )
        )
        #expect(
            try site.words("claims/closed.html").contains(
                """
                as printed in courier, paragraph 1 of 1 · our rating of its credibility: 5, improbable · \
                in answer to: The tunnel was open. · in broader terms than the claim’s
                """
            )
        )
    }

    @Test func `names which source has a statement answer which allegation`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source(
                "courier",
                "The mayor denied it again.",
                reported("denied it again", "statement: briefing", "denies, answers: that it is closed")
            ),
            Source(
                "ministry",
                "The mayor denied closing the tunnel.",
                reported(
                    "denied closing the tunnel",
                    "statement: briefing",
                    "denies, scope: other, answers: a question on the tunnel"
                )
            ),
            Source(
                "post",
                "The mayor denied all of it.",
                "{quote: denied all of it, statement: briefing, speech: indirect}"
            )
        )
        let bearings = """
            Denies The bridge was closed. (in answer to: that it is closed) as printed in courier \
            Denies The bridge was closed. (on something beside the claim) (in answer to: a question on the tunnel) \
            as printed in ministry
            """
        for page in ["actors/mayor.html", "chronology.html"] {
            #expect(try site.words(page).contains(bearings), "\(page)")
        }
        #expect(try site.words("actors/mayor.html").contains("as printed in courier ministry post"))
    }

    @Test func `tells first of a statement what counts for or against a claim`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source(
                "argus",
                "The mayor denied closing the tunnel.",
                reported(
                    "denied closing the tunnel",
                    "statement: briefing",
                    "denies, scope: other, answers: a question on the tunnel"
                )
            ),
            Source(
                "courier",
                "The mayor denied it again.",
                reported("denied it again", "statement: briefing", "denies, answers: that it is closed")
            )
        )
        let bearings = """
            Denies The bridge was closed. (in answer to: that it is closed) as printed in courier \
            Denies The bridge was closed. (on something beside the claim) (in answer to: a question on the tunnel) \
            as printed in argus
            """
        #expect(try site.words("actors/mayor.html").contains(bearings))
    }

    @Test func `gives an outlet's own word beside what speakers say in it`() throws {
        let site = try Self.site(
            files: ["Content/actors/courier.md": "---\nname: courier\nkind: outlet\n---\n"],
            Source(
                "courier",
                "It was closed. The mayor doubts that.",
                own("It was closed", "asserts"),
                reported("mayor doubts that", "speaker: the mayor", "doubts")
            )
        )
        let record =
            "Own words, and the claims they bear on Asserts The bridge was closed. as printed in courier"
        #expect(try site.words("actors/courier.html").contains(record))
        #expect(try !site.words("actors/courier.html").contains("Doubts"))
        #expect(try !site.words("actors/mayor.html").contains("Own words"))
    }

    @Test func `has a hollow sign for what isn't counted, wherever a stance is shown`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source("courier", "It was closed.", own("It was closed", "asserts")),
            Source(
                "herald",
                "The mayor denied it for the tunnel.",
                reported(
                    "denied it for the tunnel",
                    "statement: briefing",
                    "denies, scope: other, answers: a rumour"
                )
            )
        )
        let page = try site.text("claims/closed.html")
        #expect(page.contains("<section class=\"stance stance-denies beside\">"))
        for page in [
            "actors/mayor.html", "chronology.html", "articles/herald.html", "statements/briefing.html",
        ] {
            #expect(
                try site.text(page).contains("<span class=\"mark mark-denies beside\">Denies</span>"),
                "\(page)"
            )
        }
    }

    @Test func `compares no value that's given of something beside the claim`() throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md": "---\nclaim: The bridge was closed.\npoints: {hours: text}\n---\n"
            ],
            Source(
                "courier",
                "It was closed at two.",
                own("closed at two", "asserts, says: {hours: at two}")
            ),
            Source("herald", "It was shut at two.", own("shut at two", "asserts, says: {hours: at two}")),
            Source(
                "post",
                "The tunnel closed at six.",
                own("closed at six", "asserts, scope: other, says: {hours: at six}")
            )
        )
        let page = try site.text("claims/closed.html")
        let cells = page.pieces(from: "<span class=\"value\"", to: "</td>").map { "<\($0)".withoutTags }
        #expect(cells == ["A [at two]", "A [at two]", "[at six] on something beside the claim"])
        #expect(!page.contains("class=\"unequal\""))
        let pair = try site.words("compare/courier--post.html")
        #expect(!pair.contains("In both, with the same stances"))
        let values = try site.text("data/values.csv").split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        #expect(values.first?[6] == "scope")
        #expect(values.dropFirst().map { $0[6] } == ["same", "same", "other"])
    }

    @Test func `takes no copy for the first that was published`() throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md": "---\nclaim: The bridge was closed.\nhappened: 2031-03-01\n---\n"
            ],
            Source("agency", on: "2031-03-02", "It was closed.", own("It was closed", "asserts")),
            Source(
                "courier",
                on: "'[2031-03-01,2031-03-02]'",
                keys: "based-on: [gazette]\n",
                "It has been closed.",
                own("has been closed", "asserts")
            ),
            Source("gazette", on: "'[2031-03-01..2031-03-03]'", keys: "based-on: [agency]\n", "No news.")
        )
        let page = try site.words("claims/closed.html")
        #expect(
            page.contains(
                "First published among these sources agency 2 March 2031 Published later courier 1 or 2 March 2031 on the same day"
            )
        )
        #expect(
            try site.words("chronology.html").contains(
                "first published among these sources: agency, 2 March 2031"
            )
        )
        let pair = try site.words("compare/agency--courier.html")
        #expect(pair.contains("agency was published before courier."))
    }

    @Test func `takes neither a copy nor the only dated source for the first where another has no date`()
        throws
    {
        let site = try Self.site(
            Source("agency", on: "", "It was closed.", own("It was closed", "asserts")),
            Source(
                "courier",
                on: "2031-03-02",
                keys: "based-on: [agency]\n",
                "It has been closed.",
                own("has been closed", "asserts")
            ),
            Source(
                "gazette",
                on: "",
                keys: "based-on: [agency]\n",
                "It was shut.",
                own("It was shut", "asserts")
            )
        )
        #expect(
            try site.words("claims/closed.html").contains(
                "First published among these sources agency undated Published later courier 2 March 2031 gazette undated"
            )
        )
        let other = try Self.site(
            Source("courier", on: "2031-03-02", "It was closed.", own("It was closed", "asserts")),
            Source("herald", on: "", "It was shut.", own("It was shut", "asserts")),
            Source("post", on: "2031-03-05", "It was down.", own("It was down", "asserts"))
        )
        let page = try other.words("claims/closed.html")
        #expect(
            page.contains(
                "One of these was first published; which one isn’t known courier 2 March 2031 herald undated"
            )
        )
        #expect(page.contains("Published later post 5 March 2031 at least 3 days later"))
        #expect(try other.text("data/claims.csv").contains("courier; herald"))
    }

    @Test func `follows no copy to a source that's silent or says the reverse`() throws {
        for original in [
            Source("agency", keys: "not-mentioned: [closed]\n", "Nothing happened."),
            Source("agency", "It was not closed.", own("was not closed", "denies")),
        ] {
            let site = try Self.site(
                original,
                Source(
                    "courier",
                    keys: "based-on: [agency]\n",
                    "It was closed.",
                    own("It was closed", "asserts")
                )
            )
            #expect(try site.words("claims/closed.html").contains("Traced to no origin among these sources"))
        }
    }

    @Test func `names who publishes and is quoted once`() throws {
        let site = try Self.site(
            files: ["Content/actors/courier.md": "---\nname: courier\nkind: outlet\n---\n"],
            Source("courier", "It was not closed.", own("was not closed", "denies")),
            Source(
                "herald",
                "The courier denied it again.",
                reported("denied it again", "speaker: actor:courier", "denies")
            )
        )
        #expect(try site.words("claims/closed.html").contains("Denied by courier The bridge was closed."))
    }

    @Test func `names all who give a value in one source`() throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md":
                    "---\nclaim: The bridge was closed.\npoints: {hours: number}\n---\n"
            ],
            Source(
                "courier",
                "The mayor spoke of three hours and a guard of three hours, too.",
                reported("mayor spoke of three hours", "speaker: the mayor", "asserts, says: {hours: 3}"),
                reported("a guard of three", "speaker: a guard", "asserts, says: {hours: 3}"),
                reported("guard of three hours", "speaker: a guard", "asserts, says: {hours: 3}")
            )
        )
        let cells = try site.text("claims/closed.html").pieces(
            from: "<span class=\"value\"",
            to: "</span></td>"
        )
        .map { "<\($0)".withoutTags }
        #expect(cells == ["[3] the mayor", "[3] a guard"])
    }

    @Test func `doesn't publish what a draft says by what a denial answers`() throws {
        let site = try Self.site(
            files: ["Content/claims/secret.md": "---\nclaim: The mayor sold it.\ndraft: true\n---\n"],
            Source(
                "courier",
                "The mayor denied it again.",
                reported("denied it again", "speaker: actor:mayor", "denies, answers: claim:secret")
            )
        )
        #expect(try site.words("claims/closed.html").contains("in answer to: a claim that isn’t published"))
        for (path, bytes) in site.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("sold it"), "\(path)")
        }
    }

    @Test func `says nothing of a topic under which only drafts stand, but its title where a body names it`()
        throws
    {
        let site = try Self.site(
            files: [
                "Content/claims/secret.md":
                    "---\nclaim: The mayor sold it.\ntopics: [sale]\ndraft: true\n---\n",
                "Content/topics/sale.md": "---\ntitle: The secret sale\n---\n",
                "Content/topics/later.md": "---\ntitle: What comes later\n---\n",
                "Content/pages/about.md": "---\ntitle: About\n---\nSoon: [](topic:sale).\n",
            ],
            Source("courier", "It was closed.", own("It was closed", "asserts"))
        )
        #expect(site.files["topics/sale.html"] == nil)
        #expect(site.files["topics/later.html"] != nil)
        let naming = site.files.filter { String(decoding: $1, as: UTF8.self).contains("secret sale") }
        #expect(try site.words("pages/about.html").contains("Soon: The secret sale."))
        #expect(naming.keys.filter { !$0.hasPrefix("search") } == ["pages/about.html"])
    }

    @Test func `lists as another date of a statement only what differs from it`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source(
                "courier",
                "He denied it again.",
                reported("denied it again", "statement: briefing, said: 2031-03", "denies")
            ),
            Source(
                "herald",
                "He denied it again.",
                reported("denied it again", "statement: briefing, said: 2031-03-01", "denies")
            )
        )
        let dates = try site.text("statements/briefing.html")
        #expect(dates.withoutTags.contains("1 March 2031"))
        #expect(!dates.withoutTags.contains("March 2031: courier"))
    }

    @Test func `tells how long after the first a source followed, as far as its date does`() throws {
        let site = try Self.site(
            Source("agency", on: "2031-03-11", "It was closed.", own("It was closed", "asserts")),
            Source("courier", on: "'[2031-03-12..]'", "It was shut.", own("It was shut", "asserts")),
            Source(
                "herald",
                on: "'[..2031-03-12]'",
                keys: "based-on: [agency]\n",
                "It was down.",
                own("It was down", "asserts")
            )
        )
        let page = try site.words("claims/closed.html")
        #expect(page.contains("courier on or after 12 March 2031 at least 1 day later"))
        #expect(page.contains("herald some time until 12 March 2031 up to 1 day later"))
    }

    @Test func `finds words in the language that their page names`() throws {
        let site = try Self.site(
            Source(
                "courier",
                "“Fermez le pont maintenant.”",
                "{quote: Fermez le pont maintenant, lang: it, speaker: the mayor, speech: direct}",
                "{quote: Fermez le pont maintenant, lang: fr, speaker: a guard, speech: direct}",
                own("Fermez le pont maintenant", "doubts")
            )
        )
        #expect(try site.searchRecords().contains("\"Fermez le pont maintenant\",\"fr\"]"))
        #expect(try site.text("articles/courier.html").contains("lang=\"fr\""))
        #expect(try !site.text("articles/courier.html").contains("lang=\"it\""))
    }

    @Test func `shows as spoken what a transcript or a post has without quotation marks`() throws {
        for kind in ["transcript", "post"] {
            let site = try Self.site(
                Source(
                    "courier",
                    keys: "kind: \(kind)\n",
                    "[21:05] LIND: I said that nobody closed it.",
                    "{quote: I said that nobody closed it, speaker: actor:mayor, speech: direct, "
                        + "bears-on: {claim: closed, stance: denies}}"
                )
            )
            #expect(
                try site.text("claims/closed.html").contains(
                    "<blockquote lang=\"\" dir=\"auto\">“I said that nobody closed it”</blockquote>"
                ),
                "\(kind)"
            )
            #expect(try !site.words("articles/courier.html").contains("in its own words"), "\(kind)")
        }
    }

    @Test func `counts no outlet that has it from another source as stating it in its own words`() throws {
        let site = try Self.site(
            Source("agency", "It was closed.", own("It was closed", "asserts")),
            Source(
                "courier",
                keys: "based-on: [wire]\n",
                "It was closed.",
                own("It was closed", "asserts")
            ),
            Source(
                "herald",
                keys: "based-on: [agency]\n",
                "It was wide open.",
                own("was wide open", "denies")
            ),
            Source("wire", keys: "based-on: [agency]\n", "Here is the news.")
        )
        let page = try site.words("claims/closed.html")
        #expect(page.contains("Asserts 1 outlet in its own words, in 2 sources agency, in its own words"))
        #expect(page.contains("courier, after agency “It was closed” as printed in courier"))
        #expect(page.contains("Denies 1 outlet in its own words, in 1 source herald, in its own words"))
        #expect(page.contains("Claimed by agency · denied by herald"))
        #expect(page.contains("Carried by 2 sources stated by 1 outlet in its own words"))
    }

    @Test func `says of a copy that was saved after the day as known on which the site is built`() throws {
        let briefing = try Self.briefing(
            [:],
            [
                Source(
                    "courier",
                    on: "2031-03-02",
                    keys: "captured: 2031-04-03\narchive: https://example.org/copy\n",
                    "It was closed.",
                    own("It was closed", "asserts")
                ),
                Source(
                    "herald",
                    on: "2031-03-02",
                    keys: "captured: 2031-03-02\n",
                    "It was shut.",
                    own("It was shut", "asserts")
                ),
            ]
        )
        let run = try briefing.run("build", "--quiet", "--as-of", "2031-03-10", "--output", "then")
        #expect(run.status == 0, "\(run.errors)")
        let site = ReadSite(files: try briefing.folder.files("then"))
        let note =
            "The copy that these words are from was saved later (3 April 2031). The source may have read otherwise on 10 March 2031."
        #expect(try site.words("articles/courier.html").contains(note))
        #expect(try site.words("articles/courier.html").contains("Copy saved 3 April 2031"))
        #expect(try !site.text("articles/courier.html").contains("example.org/copy"))
        #expect(try !site.words("articles/herald.html").contains("The copy that these words are from"))
    }

    @Test func `compares no amounts in different units, and warns of them`() throws {
        let briefing = try Self.briefing(
            [
                "Content/claims/closed.md":
                    "---\nclaim: The bridge was closed.\npoints: {length: amount}\n---\n"
            ],
            [
                Source(
                    "courier",
                    "Two kilometres were closed.",
                    own("kilometres were closed", "asserts, says: {length: 2 km}")
                ),
                Source("herald", "All was closed.", own("All was closed", "asserts, says: {length: 2000 m}")),
                Source("post", "Half was closed.", own("Half was closed", "asserts, says: {length: 1000 M}")),
            ]
        )
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0)
        #expect(
            run.errors.contains(
                "warning[units-differ]: 'length' is given in different units: 'km', 'm' and 1 more"
            )
        )
        let site = ReadSite(files: try briefing.folder.files("Public"))
        let cells = try site.text("claims/closed.html").pieces(from: "<span class=\"value\"", to: "</td>")
            .map { "<\($0)".withoutTags }
        #expect(cells == ["A [2 km]", "B [2000 m]", "C [1000 M]"])
        #expect(try !site.words("compare/courier--herald.html").contains("2000 m"))
    }

    @Test func `names a printing in words too different to be laid beside the others`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source(
                "courier",
                keys: "language: en\n",
                "“We opened all of the gates at one.”",
                printed("We opened all of the gates at one", "denies")
            ),
            Source(
                "post",
                keys: "language: en\n",
                "“At one we had every gate open.”",
                printed("At one we had every gate open", "denies")
            ),
            Source(
                "wire",
                keys: "language: en\n",
                "“We opened all the gates at one o'clock.”",
                printed("We opened all the gates at one o'clock", "denies")
            )
        )
        let note = """
            Printed by one source alone, or in words too different to be laid beside those above: post, paragraph 1 of 1
            """
        for page in ["statements/briefing.html", "claims/closed.html"] {
            let words = try site.words(page)
            #expect(words.contains("2 sources print this, not all in the same words"), "\(page)")
            #expect(words.contains(note), "\(page)")
        }
    }

    @Test func `counts a source's quoted passages as its page numbers them`() throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md":
                    "---\nclaim: The bridge was closed.\n---\nIt was [\"shut and locked\"](article:courier).\n"
            ],
            Source("courier", "It was closed. It was shut and locked.", own("It was closed", "asserts"))
        )
        #expect(try site.words("articles/index.html").contains("2 quoted passages"))
    }

    @Test func `cites a claim's sentence with the period that it has`() throws {
        let site = try Self.site(
            files: ["Content/claims/closed.md": "---\nclaim: The bridge was closed at 3 a.m.\n---\n"],
            Source(
                "courier",
                "The mayor denied it again.",
                reported("denied it again", "speaker: the mayor", "denies")
            )
        )
        let page = try site.text("claims/closed.html")
        #expect(
            page.withoutTags.contains(
                "Claim: “The bridge was closed at 3 a.m.” A small briefing. claims/closed.html"
            )
        )
        #expect(page.contains("<meta name=\"description\" content=\"Denied by the mayor\">"))
    }

    @Test func `counts assessments by what they are, not by what they're called`() throws {
        let assessment =
            "assessment: {status: supported, says: It was.}\nconfirmed: {supported-by-one-origin: a test's}"
        let site = try Self.site(
            files: [
                "Content/claims/closed.md": "---\nclaim: The bridge was closed.\n\(assessment)\n---\n",
                "Templates/words.yml": "status-supported: Settled\nstatus-refuted: Settled\n",
            ],
            Source("courier", "It was closed.", own("It was closed", "asserts"))
        )
        #expect(try site.words("index.html").components(separatedBy: "Settled 1 claim").count == 2)
    }

    @Test func `counts whoever publishes and is no outlet as a speaker, and once`() throws {
        let site = try Self.site(
            files: [
                "Content/actors/lund.md": "---\nname: lund\nkind: person\nrole: lawmaker\n---\n",
                "Content/actors/hydro.md": "---\nname: hydro\nkind: organisation\n---\n",
            ],
            Source(
                "courier",
                "Lund says that it was closed.",
                reported("it was closed", "speaker: actor:lund", "asserts")
            ),
            Source("hydro", keys: "kind: release\n", "It was shut.", own("It was shut", "asserts")),
            Source("lund", keys: "kind: post\n", "It was closed.", own("It was closed", "asserts"))
        )
        let page = try site.words("claims/closed.html")
        #expect(page.contains("Claimed by lund and hydro"))
        #expect(page.contains("asserted by 2 speakers carried by 3 sources"))
        #expect(page.contains("Asserts 2 speakers, in 3 sources lund, lawmaker date not known"))
        #expect(page.contains("hydro “It was shut” as printed in hydro"))
        #expect(page.contains("lund, lawmaker “It was closed” as printed in lund"))
        #expect(!page.contains("hydro, in its own words") && !page.contains("outlet"))
        let record = try site.words("actors/hydro.html")
        #expect(record.contains("Own words, and the claims they bear on Asserts The bridge was closed."))
        #expect(record.contains("Published hydro"))
    }

    @Test(arguments: [
        ("2031-03-05", "Claimed by the clerk · claimed and later denied by Mayor Lind"),
        ("2031-03", "Claimed by the clerk · both claimed and denied by Mayor Lind"),
    ])
    func `names who takes a claim back once, and says so`(denied: String, kicker: String) throws {
        let site = try Self.site(
            Source(
                "courier",
                "The mayor said that it was closed, and the clerk that it was shut.",
                reported("it was closed", "speaker: actor:mayor, said: 2031-03-03", "asserts"),
                reported("it was shut", "speaker: the clerk", "asserts")
            ),
            Source(
                "herald",
                on: "2031-04-01",
                "The mayor denied it all.",
                reported("denied it all", "speaker: actor:mayor, said: \(denied)", "denies")
            )
        )
        #expect(try site.words("claims/closed.html").contains(kicker))
    }

    @Test func `gives the likelihood of each assessment in a claim's history`() throws {
        let changes = """
            changes:
              - {on: 2031-04-20, status: supported, likelihood: very likely, note: A letter was printed.}
              - {on: 2031-04-24, status: unconfirmed, likelihood: likely, confidence: low, note: It was doubted.}
            confirmed: {uncited-claim: a test's}
            """
        let site = try Self.site(
            files: [
                "Content/claims/closed.md":
                    "---\nclaim: The bridge was closed.\nassessment: {status: unconfirmed}\n\(changes)\n---\n"
            ]
        )
        let first = "20 April 2031 Assessment Supported"
        let likelihood = "A letter was printed. Likelihood: very likely (80 to 95 %)."
        #expect(try site.words("claims/closed.html").contains("\(first) \(likelihood)"))
        #expect(
            try site.words("changes.html").contains("\(first) The bridge was closed. \(likelihood)")
        )
    }

    @Test func `takes a language that nobody wrote down for no other one`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source(
                "courier",
                keys: "language: en\n",
                "“We opened all the gates.”",
                printed("We opened all the gates", "denies")
            ),
            Source("post", "“We opened all the gates.”", printed("We opened all the gates", "denies"))
        )
        let page = try site.words("statements/briefing.html")
        #expect(page.contains("2 sources print these words alike: “We opened all the gates” courier, "))
        #expect(!page.contains("In other languages"))
    }

    @Test func `says that a language isn't recorded where it may be any of several`() throws {
        let site = try Self.site(
            files: ["Content/statements/briefing.md": "---\nspeaker: actor:mayor\nsaid: 2031-03-02\n---\n"],
            Source(
                "bote",
                keys: "language: de\n",
                "„Wir öffneten alle Tore.“",
                printed("Wir öffneten alle Tore", "denies")
            ),
            Source(
                "courier",
                keys: "language: en\n",
                "“We opened all the gates.”",
                printed("We opened all the gates", "denies")
            ),
            Source("post", "“We opened every gate.”", printed("We opened every gate", "denies")),
            Source(
                "wire",
                keys: "language: en-GB\n",
                "“We opened all the gates.”",
                printed("We opened all the gates", "denies")
            )
        )
        #expect(
            try site.words("statements/briefing.html")
                .contains("In other languages, or in one that isn’t recorded, and so not compared")
        )
    }

    @Test func `doesn't say of two who belong to one body that they're one`() throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md":
                    "---\nclaim: The bridge was closed.\npoints: {pay: number}\n---\n",
                "Content/actors/town.md": "---\nname: The town\nkind: government\n---\n",
                "Content/actors/ann.md": "---\nname: Ann\nmember-of: town\n---\n",
                "Content/actors/bob.md": "---\nname: Bob\nmember-of: town\n---\n",
            ],
            Source(
                "courier",
                "Ann said that it was closed.",
                reported("it was closed", "speaker: actor:ann, said: 2031-02-01", "asserts, says: {pay: 1}")
            ),
            Source(
                "herald",
                "Bob said that it was closed.",
                reported("it was closed", "speaker: actor:bob, said: 2031-03-02", "asserts, says: {pay: 2}")
            )
        )
        #expect(
            try site.words("disagreements.html")
                .contains("the same speaker, or another of the same body, says otherwise later")
        )
    }

    @Test func `finds all that a claim's page prints`() throws {
        let claim = """
            ---
            claim: The bridge will be closed.
            kind: prediction
            where: Orlik
            due: 2031-05-31
            outcome: {says: It stayed open., on: 2031-05-31}
            assessment: {status: refuted, would-settle: The log of the gates.}
            changes: [{on: 2031-06-01, status: refuted, note: The log was read.}]
            ---
            Of this [](actor:mayor) spoke, *[](claim:closed)* and [](https://example.org/log).

            """
        let site = try Self.site(
            files: ["Content/claims/closed.md": claim],
            Source(
                "courier",
                "He said that it will close.",
                reported(
                    "it will close",
                    "speaker: actor:mayor, as: the head of the town, via: [an agency]",
                    "asserts"
                )
            )
        )
        let records = try site.searchRecords()
        #expect(records.contains("Orlik"))
        let text = """
            The log of the gates. It stayed open. Of this Mayor Lind spoke, The bridge will be closed. and \
            https://example.org/log. The log was read.
            """
        #expect(records.contains(text), "\(records)")
        #expect(records.contains("named there the head of the town · by way of an agency"))
    }

    @Test func `names the only source that was read for a claim, and is silent`() throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md":
                    "---\nclaim: The bridge was closed.\nconfirmed: {uncited-claim: a test's}\n---\n"
            ],
            Source("courier", keys: "not-mentioned: [closed]\n", "Here is the news.")
        )
        #expect(try site.words("claims/closed.html").contains("Read for it, and silent courier"))
    }

    @Test(arguments: [
        ("2031-03~", "ssessed around March 2031", true),
        ("'[2031-03-03,2031-03-04]'", "ssessed 3 or 4 March 2031", false),
    ])
    func `dates an assessment as well as it's known, for BibTeX as far as it's read there`(
        on: String,
        words: String,
        hasDate: Bool
    ) throws {
        let site = try Self.site(
            files: [
                "Content/claims/closed.md": """
                ---
                claim: The bridge was closed.
                assessment: {status: unconfirmed, on: \(on), by: the desk}
                confirmed: {uncited-claim: a test's}
                ---

                """
            ]
        )
        let page = try site.words("claims/closed.html")
        #expect(page.contains("a\(words) by the desk"))
        #expect(page.contains("A small briefing. A\(words). claims/closed.html"))
        #expect(page.contains("note = {a\(words)}"))
        #expect(page.contains("date = {\(on)}") == hasDate)
    }
}

// A passage on the claim `closed`, in the notation of a YAML mapping: the outlet's own words, its wording of what somebody
// said, or the words of a briefing. What the claim is told begins with the stance.

private func own(_ quote: String, _ bearing: String) -> String {
    "{quote: \(quote), bears-on: {claim: closed, stance: \(bearing)}}"
}

private func reported(_ quote: String, _ speaker: String, _ bearing: String) -> String {
    "{quote: \(quote), \(speaker), speech: indirect, bears-on: {claim: closed, stance: \(bearing)}}"
}

private func printed(_ quote: String, _ bearing: String) -> String {
    "{quote: \(quote), statement: briefing, speech: direct, bears-on: {claim: closed, stance: \(bearing)}}"
}

/// A site of which pages are read as text.
private struct ReadSite {
    let files: [String: Data]

    func text(_ path: String) throws -> String { String(decoding: try #require(files[path]), as: UTF8.self) }
    func words(_ path: String) throws -> String { try text(path).withoutTags }
    func searchRecords() throws -> String {
        try files.keys.filter { $0.hasPrefix("search/records/") }.sorted().map(text).joined()
    }
}

extension `What pages say of sources` {
    fileprivate static func site(files: [String: String] = [:], _ sources: Source...) throws -> ReadSite {
        let briefing = try briefing(files, sources)
        let run = try briefing.run("build", "--quiet")
        #expect(run.status == 0, "\(run.errors)")
        return ReadSite(files: try briefing.folder.files("Public"))
    }

    fileprivate static func briefing(_ files: [String: String], _ sources: [Source]) throws -> Briefing {
        let articles = sources.map { ($0.path, $0.record) }
        return try Briefing(
            [
                "Content/site.yml": "title: A small briefing\n",
                "Content/claims/closed.md": "---\nclaim: The bridge was closed.\n---\n",
                "Content/actors/mayor.md": "---\nname: Mayor Lind\n---\n",
            ].merging(files) { $1 }.merging(articles) { $1 }
        )
    }
}
