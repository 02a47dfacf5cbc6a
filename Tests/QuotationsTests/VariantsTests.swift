import Testing

@testable import Quotations

/// What's found when several sources' printings of one statement are laid over one another.
///
/// Written: `{in ≠ and}` other words, `{≠ do}` none, `{do ≠}` words in no word's place, `{Ukraine ≈ Ukraine,}` other
/// marks, `<and>` words in whose place a row below has others, `(…)` a cut, `(… 3)` with what it stands for,
/// `[2]` words not quoted.
@Suite struct `Printings of one statement` {
    @Test func `differ word by word`() {
        #expect(
            rows(
                "While we assess that the amount of material has not changed battlefield dynamics and Ukraine we do expect that it will continue to receive North Korean weapon systems",
                "While we assess that the amount of material has not changed battlefield dynamics in Ukraine, we expect that it will continue to receive North Korean weapons systems"
            ) == [
                [
                    "While we assess that the amount of material has not changed battlefield dynamics <and> Ukraine we <do> expect that it will continue to receive North Korean <weapon> systems",
                    "While we assess that the amount of material has not changed battlefield dynamics {in ≠ and} {Ukraine, ≈ Ukraine} we {≠ do} expect that it will continue to receive North Korean {weapons ≠ weapon} systems",
                ]
            ]
        )
    }

    @Test(arguments: [
        // Folding makes marks, dashes and spaces alike.
        Case(
            "differ in nothing that folding ignores",
            [
                "“We” opened 2–3 gates — the ministry’s — at midnight",
                "\"We\" opened 2-3 gates—the ministry's—at\u{A0}midnight",
            ],
            [
                [
                    "“We” opened 2–3 gates — the ministry’s — at midnight",
                    "\"We\" opened 2-3 gates—the ministry's—at\u{A0}midnight",
                ]
            ]
        ),
        Case(
            "differ in letters that only look alike",
            ["they say the group paid in cash", "they say the gr\u{43E}up paid in Cash"],
            [
                [
                    "they say the <group> paid in cash",
                    "they say the {gr\u{43E}up ≠ group} paid in {Cash ≈ cash}",
                ]
            ]
        ),
        Case(
            "are one wording if only the marks at their ends differ",
            ["it was gossip and speculation.", "“it was gossip and speculation”"],
            [["it was gossip and speculation."]]
        ),
        Case(
            "are aligned where one prints a part of the other",
            [
                "completed an initial arms delivery to Wagner",
                "We can confirm that it completed an initial arms delivery to Wagner, which paid",
            ],
            [
                [
                    "We can confirm that it completed an initial arms delivery to Wagner, which paid",
                    "[5] completed an initial arms delivery to Wagner [2]",
                ]
            ]
        ),
        Case(
            "differ less in case and punctuation than in words",
            [
                "We can confirm, that it has completed a delivery",
                "we can confirm that it has completed a Delivery",
            ],
            [
                [
                    "We can confirm, that it has completed a delivery",
                    "{we ≈ We} can {confirm ≈ confirm,} that it has completed a {Delivery ≈ delivery}",
                ]
            ]
        ),
        Case(
            "may be longer in the middle",
            [
                "we will never accept this outcome of the talks",
                "we will never, under any circumstances, accept this outcome of the talks",
            ],
            [
                [
                    "we will never, <under any circumstances,> accept this outcome of the talks",
                    "we will {never ≈ never,} {≠ under any circumstances,} accept this outcome of the talks",
                ]
            ]
        ),
        Case(
            "stand apart if they share nothing but a commonplace",
            [
                "we will not let this happen again in the United States",
                "people of the United States of America want peace",
            ],
            [
                ["we will not let this happen again in the United States"],
                ["people of the United States of America want peace"],
            ]
        ),
        Case(
            "stand apart if one is a short commonplace of the other",
            ["the end", "this is the end of the war in that country"],
            [["the end"], ["this is the end of the war in that country"]]
        ),
        Case(
            "are joined by one that covers two others",
            [
                "the delivery was completed last month by rail",
                "the delivery was completed last month by rail and the group paid for that equipment in cash",
                "and the whole group paid for that equipment in cash",
            ],
            [
                [
                    "the delivery was completed last month by rail and the group paid for that equipment in cash",
                    "the delivery was completed last month by rail [9]",
                    "[8] and the {whole ≠} group paid for that equipment in cash",
                ]
            ]
        ),
    ])
    func `that`(given: Case) {
        #expect(rows(given.printings) == given.rows)
    }

    @Test(arguments: [
        Case(
            "leaves words out",
            [
                "We can confirm … an initial arms delivery to Wagner",
                "We can confirm that they completed an initial arms delivery to Wagner",
            ],
            [
                [
                    "We can confirm that they completed an initial arms delivery to Wagner",
                    "We can confirm (… that they completed) an initial arms delivery to Wagner",
                ]
            ]
        ),
        Case(
            "puts words in",
            ["he said [the group] paid for that equipment", "he said Wagner paid for that equipment"],
            [
                [
                    "he said Wagner paid for that equipment",
                    "he said ([the group] Wagner) paid for that equipment",
                ]
            ]
        ),
        Case(
            "changes a letter's case",
            ["[W]e paid for that equipment", "and we paid for that equipment"],
            [["and we paid for that equipment", "[1] [W]e paid for that equipment"]]
        ),
    ])
    func `whose editor`(given: Case) {
        #expect(rows(given.printings) == given.rows)
    }

    @Test func `are compared with the transcript, however short it is`() {
        let printings = [
            "we opened three of the gates at midnight, not before", "We opened two of the gates at midnight",
        ]
        #expect(
            rows(printings, ranks: [1, 0]) == [
                [
                    "We opened <two> of the gates at midnight [2]",
                    "{we ≈ We} opened {three ≠ two} of the gates at midnight, not before",
                ]
            ]
        )
    }

    @Test func `are bounded in number and length`() {
        let long = Array(repeating: "word", count: Variants.mostWords + 1).joined(separator: " ")
        let tooLong = Variants.all(of: [Printing(long), Printing("short")], ranks: [0, 0])
        #expect(tooLong.stretches.map { $0.rows.map(\.printings) } == [[[1]]])
        #expect(tooLong.leftOut == [0])
        let many = (0...Variants.mostRows).map {
            "the minister said that number \($0) of the gates was opened"
        }
        let variants = Variants.all(of: many.map { Printing($0) }, ranks: many.map { _ in 0 }).stretches
        #expect(variants.map(\.rows.count) == [Variants.mostRows])
        #expect(variants.map(\.wordingsLeftOut) == [1])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let printings: [String]
        let rows: [[String]]

        init(_ name: String, _ printings: [String], _ rows: [[String]]) {
            (testDescription, self.printings, self.rows) = (name, printings, rows)
        }
    }
}

private func rows(_ printings: String...) -> [[String]] { rows(printings) }

private func rows(_ printings: [String], ranks: [Int]? = nil) -> [[String]] {
    let ranks = ranks ?? printings.map { _ in 0 }
    return Variants.all(of: printings.map { Printing($0) }, ranks: ranks)
        .stretches.map { group in group.rows.map { $0.segments.map(\.notation).joined(separator: "").trimmed }
        }
}

extension VariantSegment {
    fileprivate var notation: String {
        switch kind {
        case .same: words + gap
        case .variesBelow: "<\(words)>" + gap
        case .different where instead.isEmpty: "{\(words) ≠}" + gap
        case .different where words.isEmpty: "{≠ \(instead)} "
        case .different: "{\(words) ≠ \(instead)}" + gap
        case .marksDiffer: "{\(words) ≈ \(instead)}" + gap
        case .cut: "(\(instead.isEmpty ? words : words + " " + instead))" + gap
        case .notQuoted(let count): " [\(count)] "
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).replacing("  ", with: " ")
    }
}
