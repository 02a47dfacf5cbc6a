import EDTF
import Testing

@Suite struct `A date for programs that don't know EDTF` {
    @Test(arguments: [
        ("2022-12-23", "2022-12-23"),
        ("0044-03-15", "0044-03-15"),
        ("2022-12-23T13:08:00+05:30", "2022-12-23T13:08:00+05:30"),
        ("2022-12-23T13:08:00Z", "2022-12-23T13:08:00Z"),
        ("2022-12-23T13:08:00", "2022-12-23T13:08:00"),
    ])
    func `is a whole day as ISO 8601 writes it`(date: String, written: String) throws {
        #expect(try EDTFDate(date).wholeDate == written)
    }

    @Test(arguments: [
        "2022", "2022-12", "2022-21", "2022-12-XX", "2022-12-23?", "2022-12-23~", "2022-?12-23",
        "2022-12-22/2022-12-23", "2022-12-23/..", "[2022-12-22,2022-12-23]", "{2022-12-22,2022-12-23}",
        "-0044-03-15",
    ])
    func `is none where the day isn't sure`(date: String) throws {
        #expect(try EDTFDate(date).wholeDate == nil)
    }
}
