import Content
import EDTF
import Testing

@testable import Site

/// Values of one point, with who gave each when, and what's made of them.
struct ValueStandingCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let type: PointType
    /// The values, each with the days of the statements that give it; a day of a denial has `!` before it, `-` stands
    /// for an outlet's own words.
    let given: KeyValuePairs<String, String>
    /// One for each value: `=` for nothing of note, or all of `≠`, `→` and `⊃` (less precise) that hold.
    let expected: String

    init(
        _ name: String,
        as type: PointType = .text,
        _ given: KeyValuePairs<String, String>,
        _ expected: String
    ) {
        testDescription = name
        self.type = type
        self.given = given
        self.expected = expected
    }
}

@Suite struct `Values of one point` {
    @Test(arguments: cases) func `stand to one another`(_ example: ValueStandingCase) throws {
        let values = try example.given.map { text, days in
            let accounts = try days.split(separator: " ").map { day in
                ValueAccount(
                    time: day == "-" ? nil : try EDTFDate(day.drop { $0 == "!" }),
                    zone: nil,
                    isOfDenial: day.hasPrefix("!")
                )
            }
            return (value: try PointValue(text, as: example.type), accounts: Set(accounts))
        }
        let told = ValueStanding.all(of: values).map { standing in
            let signs = [
                standing.differs ? "≠" : "", standing.isLater ? "→" : "",
                standing.isLessPrecise ? "⊃" : "",
            ]
            return signs.joined().isEmpty ? "=" : signs.joined()
        }
        #expect(told.joined(separator: " ") == example.expected)
    }

    static let cases = [
        ValueStandingCase("one value stands alone", ["paid": "2022-12-22 2023-01-20 -"], "="),
        ValueStandingCase(
            "two on one day differ, however many give the one",
            ["paid": "2022-12-22 - -", "didn't pay": "2022-12-22"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "a later statement's is the later one",
            ["no evidence": "2022-12-22", "images": "2023-01-20 2023-01-21"],
            "= →"
        ),
        ValueStandingCase(
            "one that was given before and after the other differs from it",
            ["A": "2022-12-22 2023-01-20", "B": "2023-01-02"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "a report isn't the better for being published later",
            ["A": "2022-12-22", "B": "-"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "who denies doesn't bring up to date what others said",
            ["A": "2022-12-22", "B": "!2023-01-20"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "those who deny may change what they say",
            ["A": "!2022-12-22", "B": "!2023-01-20"],
            "= →"
        ),
        ValueStandingCase(
            "days that may be one are no order",
            ["A": "[2022-12-22..2023-01-20]", "B": "2023-01-20"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "a month stands behind a day of it, and the days differ from each other",
            as: .date,
            ["2022-11": "2022-12-22", "2022-11-18": "2022-12-22", "2022-11-19": "2022-12-22"],
            "⊃ ≠ ≠"
        ),
        ValueStandingCase(
            "what's less precise isn't later, too",
            as: .amount,
            ["15 wagons": "2022-12-22", "10..20 wagons": "2023-01-20"],
            "= ⊃"
        ),
        ValueStandingCase(
            "one may be later than the first and differ from the last",
            as: .number,
            ["5": "2022-11-01", "6": "2022-12-22", "7": "2022-12-22"],
            "= ≠→ ≠→"
        ),
    ]
}
