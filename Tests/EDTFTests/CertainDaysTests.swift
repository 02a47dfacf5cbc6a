import EDTF
import Testing

@Suite struct `The days on all of which something surely went on` {
    /// Two dots stand for an end that's open.
    @Test(arguments: [
        ("2022-11-18/2022-11-19", "2022-11-18 2022-11-19"),
        ("2022-11/2023-01", "2022-11-30 2023-01-01"),
        ("2022/2024-06-15", "2022-12-31 2024-06-15"),
        ("2022-11/2022-12", "2022-11-30 2022-12-01"),
        ("2022-11-XX/2022-12-05", "2022-11-30 2022-12-05"),
        ("2023-01-20/..", "2023-01-20 .."),
        ("../2023-01-20", ".. 2023-01-20"),
        ("../2023-01", ".. 2023-01-01"),
        // Begun on that day and possibly over with it.
        ("2023-01-20/", "2023-01-20 2023-01-20"),
        ("/2023-01-20", "2023-01-20 2023-01-20"),
        ("../..", ".. .."),
    ])
    func `are from its latest possible beginning to its earliest possible end`(
        date: String,
        days: String
    ) throws {
        let certain = try #require(try EDTFDate(date).certainDays)
        #expect([certain.first, certain.last].map { $0?.description ?? ".." }.joined(separator: " ") == days)
    }

    @Test(arguments: [
        "2022-11-18", "2022-11", "[2022-11-18..2022-11-19]", "[..2022-11-19]", "2022-12-23T13:08:00+05:30",
        // On each of these days, which isn't all the time.
        "{2022-11-18,2023-01-20}",
        "2022-11/2022-11", "2022/", "/2022-11", "/..", "../",
        "2022-11-18~/2022-11-19", "2022-11-18/2022-11-19?", "2022-?11-18/2022-11-19",
    ])
    func `are none for a moment, for days apart, and where a date leaves it open`(date: String) throws {
        #expect(try EDTFDate(date).certainDays == nil)
    }
}
