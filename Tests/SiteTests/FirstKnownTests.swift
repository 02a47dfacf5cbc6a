import EDTF
import Testing

@testable import Site

@Suite struct `When something can first be known` {
    struct Case: Sendable, CustomTestStringConvertible {
        let published: [String?]
        let possibly: String?
        let surely: String?

        var testDescription: String { "\(published.map { $0 ?? "undated" })" }
    }

    @Test(arguments: [
        Case(published: ["2022-12-23"], possibly: "2022-12-23", surely: "2022-12-23"),
        Case(published: ["2022-12-23T13:08:00+05:30"], possibly: "2022-12-23", surely: "2022-12-23"),
        Case(published: ["[2022-12-23..2023-01-20]"], possibly: "2022-12-23", surely: "2023-01-20"),
        // One of them may be the first, another one the first that surely was there.
        Case(published: ["2022-12", "2022-12-24"], possibly: "2022-12-01", surely: "2022-12-24"),
        Case(published: ["2023-01-26", "2022-12-23"], possibly: "2022-12-23", surely: "2022-12-23"),
        // What has no date or no beginning may have been there always.
        Case(published: [nil], possibly: nil, surely: nil),
        Case(published: [nil, "2022-12-23"], possibly: nil, surely: "2022-12-23"),
        Case(published: ["[..2022-12-23]"], possibly: nil, surely: "2022-12-23"),
        Case(published: ["[2022-12-23..]"], possibly: "2022-12-23", surely: nil),
        Case(published: [], possibly: nil, surely: nil),
        // Days are counted, so that years of any number of digits compare.
        Case(published: ["-0044-03-15", "0044-03-15"], possibly: "-0044-03-15", surely: "-0044-03-15"),
        Case(published: ["Y10000", "9999-12-31"], possibly: "9999-12-31", surely: "9999-12-31"),
    ])
    func `is told by the dates of publication of its sources`(example: Case) throws {
        let known = FirstKnown(publishedOn: try example.published.map { try $0.map { try EDTFDate($0) } })
        #expect(known.possibly?.description == example.possibly)
        #expect(known.surely?.description == example.surely)
    }
}
