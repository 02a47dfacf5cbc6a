import Foundation
import TestSupport
import Testing

/// A site in words of its editors' own.
@Suite struct `A site's own words` {
    @Test func `are told of where they don't fit, or nothing prints them`() throws {
        let briefing = try Briefing.small([
            "Templates/words.yml": """
            claim-titel: "Behauptung: {claim}"
            claim-title: "Behauptung: {claims}"
            source-title: Quelle
            claims: { one: Behauptung, other: Behauptungen }
            claims-count: { one: eine Behauptung, other: "{n} von {all}" }
            sources: "Quellen {n}"
            group-mark: " "
            slogan: Word for word
            unnamed: Zzz
            language-tlh: Klingonisch
            dates:
              months: [Januar, Februar]
              day: "{day}. {monat} {year}"

            """,
            "Templates/page.md": "# {{title}}\n\n{{words.slogan}}\n",
        ])
        #expect(
            try briefing.run("check", "--quiet")
                == Run(
                    status: 1,
                    errors: """
                        Templates/words.yml:1:1: warning[stray-word]: 'claim-titel' is no word of the site, and no template names it
                            1 │ claim-titel: "Behauptung: {claim}"
                              │ ^^^^^^^^^^^
                              = help: the nearest name is 'claim-title'

                        Templates/words.yml:3:15: warning[word-leaves-out]: 'source-title' leaves out '{title}'
                            3 │ source-title: Quelle
                              │               ^^^^^^
                              = help: write '{title}' where what the program puts in belongs

                        Templates/words.yml:9:1: warning[stray-word]: 'unnamed' is no word of the site, and no template names it
                            9 │ unnamed: Zzz
                              │ ^^^^^^^
                              = help: a template of your own prints it by {{words.unnamed}}

                        Templates/words.yml:2:27: error[unfit-word]: nothing is put into '{claims}' in 'claim-title'
                            2 │ claim-title: "Behauptung: {claims}"
                              │                           ^^^^^^^^
                              = help: the nearest name is '{claim}'

                        Templates/words.yml:4:9: error[unfit-word]: 'claims' has forms for one and for more, and nothing is counted there
                            4 │ claims: { one: Behauptung, other: Behauptungen }
                              │         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                              = help: write one text

                        Templates/words.yml:5:55: error[unfit-word]: nothing is put into '{all}' in 'claims-count'
                            5 │ claims-count: { one: eine Behauptung, other: "{n} von {all}" }
                              │                                                       ^^^^^
                              = help: what can be put in here: {n}

                        Templates/words.yml:6:19: error[unfit-word]: nothing is put into '{n}' in 'sources'
                            6 │ sources: "Quellen {n}"
                              │                   ^^^
                              = help: write it without braces

                        Templates/words.yml:7:13: error[empty-value]: 'group-mark' is empty
                            7 │ group-mark: " "
                              │             ^^^
                              = help: write a text (for a space alone, one that breaks no line, U+00A0), or a map with 'one' and 'other', or leave it out

                        Templates/words.yml:12:11: error[unfit-word]: 'months' needs 12 names, and has 2
                           12 │   months: [Januar, Februar]
                              │           ^^^^^^^^^^^^^^^^^
                              = help: write them all, in their order

                        Templates/words.yml:13:16: error[unfit-word]: nothing is put into '{monat}' in 'day'
                           13 │   day: "{day}. {monat} {year}"
                              │                ^^^^^^^
                              = help: what can be put in here: {day}, {month}, {year}

                        7 errors, 3 warnings

                        """
                )
        )
    }

    @Test func `make a site that says nothing in the program's`() throws {
        let briefing = try Briefing.small([
            "Templates/words.yml": """
            # One text for every number, as languages with many plurals want it.
            claims-count: "twierdzenia: {n}"
            quote-opens: „
            quote-closes: "”"
            claim-title: "Twierdzenie: {claim}"
            dates:
              months: [stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia]
              months-alone: [styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień]

            """,
            "Content/site.yml": "title: Krótki przegląd\nlanguage: pl\n",
            "Content/claims/paid.md": """
            ---
            claim: The invoice was paid.
            happened: 2025-02
            confirmed: {uncited-claim: it stands alone}
            ---

            """,
        ])
        try briefing.build()
        let page = try briefing.folder.text("Public/claims/paid.html")
        #expect(page.contains("Twierdzenie: „The invoice was paid.”"))
        #expect(page.contains("<dd>luty 2025</dd>"))
        #expect(try briefing.folder.text("Public/chronology.html").contains("Luty 2025"))
        #expect(try briefing.folder.text("Public/index.html").contains("twierdzenia: 1"))
    }

    @Test func `are in the order of their letters, accents aside`() throws {
        let names = [
            "Zeitung", "Ärztekammer", "Éclair", "Öchsler", "Łódź", "Świątek", "Arzt", "Ochsler", "Lodz",
        ]
        let actors = names.enumerated().map {
            ("Content/actors/a\($0.offset).md", "---\nname: \($0.element)\n---\n")
        }
        let briefing = try Briefing.small(Dictionary(uniqueKeysWithValues: actors))
        try briefing.build()
        let page = try briefing.folder.text("Public/actors/index.html")
        let places = names.map { name in (page.firstRange(of: ">\(name)<")?.lowerBound ?? page.endIndex, name)
        }
        #expect(
            places.sorted { $0 < $1 }.map(\.1)
                == [
                    "Arzt", "Ärztekammer", "Éclair", "Lodz", "Łódź", "Ochsler", "Öchsler", "Świątek",
                    "Zeitung",
                ]
        )
    }

    /// A partial stands in many pages: each mistake is told once, and the same way in every run.
    @Test func `are told of by the way to them, where a partial puts another in`() throws {
        let briefing = try Briefing.small(["Templates/partials/change.md": "- {{dat}} {{> link}}\n"])
        for _ in 1...3 {
            #expect(
                try briefing.run("check", "--quiet")
                    == Run(
                        status: 1,
                        errors: """
                            Templates/partials/change.md:1:5: error[unknown-name]: nothing is named 'dat' here
                                1 │ - {{dat}} {{> link}}
                                  │     ^^^
                                  = note: put in by '{{> change}}': built-in Templates/index.md:50:1
                               50 │ {{> change}}
                                  │ ^^^^^^^^^^^^
                                  = help: the nearest name is 'date'

                            built-in Templates/partials/link.md:1:4: error[unknown-name]: nothing is named 'url' here
                                1 │ {{#url}}<a href="{{url}}" lang="{{title-language}}" dir="{{title-…
                                  │    ^^^
                                  = note: put in by '{{> link}}': Templates/partials/change.md:1:11
                                1 │ - {{dat}} {{> link}}
                                  │           ^^^^^^^^^^
                                  = note: put in by '{{> change}}': built-in Templates/index.md:50:1
                               50 │ {{> change}}
                                  │ ^^^^^^^^^^^^
                                  = help: names here: date, kind, note, status, says, likelihood, confidence, knows-until, claim, counts, has-counts, assessments …

                            built-in Templates/partials/link.md:1:103: error[unknown-name]: nothing is named 'url' here
                                1 │ …guage}}" dir="{{title-direction}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}
                                  │                                                             ^^^
                                  = note: put in by '{{> link}}': Templates/partials/change.md:1:11
                                1 │ - {{dat}} {{> link}}
                                  │           ^^^^^^^^^^
                                  = note: put in by '{{> change}}': built-in Templates/index.md:50:1
                               50 │ {{> change}}
                                  │ ^^^^^^^^^^^^
                                  = help: names here: date, kind, note, status, says, likelihood, confidence, knows-until, claim, counts, has-counts, assessments …

                            built-in Templates/partials/link.md:1:110: error[unknown-name]: nothing is named 'title' here
                                1 │ …" dir="{{title-direction}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}
                                  │                                                             ^^^^^
                                  = note: put in by '{{> link}}': Templates/partials/change.md:1:11
                                1 │ - {{dat}} {{> link}}
                                  │           ^^^^^^^^^^
                                  = note: put in by '{{> change}}': built-in Templates/index.md:50:1
                               50 │ {{> change}}
                                  │ ^^^^^^^^^^^^
                                  = help: names here: date, kind, note, status, says, likelihood, confidence, knows-until, claim, counts, has-counts, assessments …

                            4 errors

                            """
                    )
            )
        }
    }

    @Test func `are named in the frame, and what a page alone has isn't`() throws {
        let frame =
            "<!doctype html>\n<title>{{claim}}</title>\n<p>{{words.claims-count}}</p>\n{{$main}}{{/main}}\n"
        let briefing = try Briefing.small([
            "Templates/frame.html": frame, "Templates/topic.md": "{{! later }}\n",
        ])
        #expect(
            try briefing.run("check", "--quiet")
                == Run(
                    status: 1,
                    errors: """
                        Templates/frame.html:2:10: error[unknown-name]: nothing is named 'claim' here
                            2 │ <title>{{claim}}</title>
                              │          ^^^^^
                              = help: names here: page-title, page-description, path, is-home, site-title, site-description, language, direction, locale, publisher, root, home-url …

                        Templates/frame.html:3:6: error[tag-type]: 'words.claims-count' is counted: the program prints it, with its number
                            3 │ <p>{{words.claims-count}}</p>
                              │      ^^^^^^^^^^^^^^^^^^

                        Templates/topic.md: error[empty-template]: this template prints nothing, and its pages would be empty
                              = help: remove the file, and the built-in template takes its place

                        3 errors

                        """
                )
        )
    }
}
