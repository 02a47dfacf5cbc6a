import Testing

@testable import Quotations

@Suite struct `Printings that nobody brought together` {
    @Test(arguments: [
        ("gossip and speculation", "“Gossip and speculation.”", true),
        ("in the country", "in the country", false),
        (
            "The gates were opened at midnight on the order of the ministry",
            "the gates had been opened at midnight on the order of the ministry", true
        ),
        (
            "The gates were opened at midnight on the order of the ministry",
            "The gates were opened at midnight on the advice of an old man who knew the river", false
        ),
        (
            "opened at midnight on the order of the ministry",
            "The gates were opened at midnight on the order of the ministry, which denies it", true
        ),
        // A phrase in a long sentence is no second record of it.
        (
            "gossip and speculation", "he said that all of it was gossip and speculation of the worst kind",
            false
        ),
    ])
    func `are found if they're nearly equal`(one: String, other: String, expected: Bool) {
        let printings = [
            Printing(one), Printing("Something else was said in that very place"), Printing(other),
        ]
        let fingerprints = printings.map(\.fingerprint)
        let near = NearPrintings(fingerprints: fingerprints, owners: [7, 8, 9]) { printings[$0] }
        #expect(near.pairs == (expected ? [.init(first: 0, second: 2)] : []))
        let ofOne = NearPrintings(fingerprints: fingerprints, owners: [7, 8, 7]) { printings[$0] }
        #expect(ofOne.pairs == [])
    }

    @Test func `aren't if so many print them that they're a saying`() {
        let printings = (0..<20).map { _ in Printing("thoughts and prayers are with the families") }
        let near = NearPrintings(
            fingerprints: printings.map(\.fingerprint),
            owners: Array(printings.indices)
        ) { printings[$0] }
        #expect(near.pairs == [])
    }
}
