import Content
import EDTF
import Testing

@testable import Site

/// Values of one point, with who gave each when, and what's made of them.
struct ValueStandingCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let type: PointType
    /// The values, each with who gives it on which day, such as `US 2022-12-22`, or was
    /// published by then, as `US <2022-12-22`; several stand with `;` between.
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
            let accounts = try days.split(separator: ";").map { account in
                let words = account.split(separator: " ")
                let day = words.count > 1 ? try EDTFDate(words[1].drop { $0 == "<" }) : nil
                return ValueAccount(
                    voice: .speaker(.words(String(words[0]))),
                    time: words.count > 1 && words[1].hasPrefix("<") ? nil : day,
                    latest: day,
                    zone: nil
                )
            }
            return GivenValue(value: try PointValue(text, as: example.type), accounts: Set(accounts))
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
        ValueStandingCase("one value stands alone", ["paid": "US 2022-12-22; Seoul 2023-01-20"], "="),
        ValueStandingCase(
            "two on one day differ, however many give the one",
            ["paid": "US 2022-12-22; Seoul 2022-12-22; Tokyo 2022-12-22", "didn't pay": "Wagner 2022-12-22"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "one voice brings its account up to date",
            ["no evidence": "US 2022-12-22", "images": "US 2023-01-20; US 2023-01-21"],
            "= →"
        ),
        ValueStandingCase(
            "what others say later differs, and is later",
            ["no evidence": "InsideOver 2023-01-02", "images": "US 2023-01-20"],
            "≠ ≠→"
        ),
        ValueStandingCase(
            "nobody's account is up to date while somebody else gives the older one, too",
            ["A": "US 2022-12-22; Seoul 2022-12-22", "B": "US 2023-01-20"],
            "≠ ≠→"
        ),
        ValueStandingCase(
            "one that was given before and after the other is neither earlier nor later",
            ["A": "US 2022-12-22; US 2023-01-20", "B": "US 2023-01-02"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "what was published later may have been said earlier, but not what was published earlier",
            ["A": "US 2022-12-22", "B": "US <2023-01-20", "C": "US 2023-02-20"],
            "≠ ≠ →"
        ),
        ValueStandingCase("without a day there's no order", ["A": "US", "B": "US 2023-01-20"], "≠ ≠"),
        ValueStandingCase(
            "days that may be one are no order",
            ["A": "US [2022-12-22..2023-01-20]", "B": "US 2023-01-20"],
            "≠ ≠"
        ),
        ValueStandingCase(
            "nor are neighbouring days of clocks that aren't known",
            ["A": "US 2022-12-22", "B": "US 2022-12-23", "C": "US 2022-12-25"],
            "≠ ≠ →"
        ),
        ValueStandingCase(
            "amounts in different units stand side by side",
            as: .amount,
            ["2 km": "US 2022-12-22", "2000 m": "Seoul 2023-01-20", "3 km": "Seoul 2022-12-22"],
            "≠ = ≠"
        ),
        ValueStandingCase(
            "a month stands behind a day of it, and the days differ from each other",
            as: .date,
            ["2022-11": "US 2022-12-22", "2022-11-18": "US 2022-12-22", "2022-11-19": "Seoul 2022-12-22"],
            "⊃ ≠ ≠"
        ),
        ValueStandingCase(
            "what's less precise isn't later, too",
            as: .amount,
            ["15 wagons": "US 2022-12-22", "10..20 wagons": "US 2023-01-20"],
            "= ⊃"
        ),
    ]
}
