import Testing

@testable import Content

@Suite struct `A value of a point` {
    @Test(arguments: [
        ("5", "five", PointType.number),
        ("50000", "50,000", .number),
        ("50000", "50 000", .number),
        ("50000", "fifty thousand", .number),
        ("1200000", "1.2 million", .number),
        ("1234000", "1.234 million", .number),
        ("2500", "two thousand five hundred", .number),
        ("305", "three hundred and five", .number),
        ("100", "a hundred", .number),
        ("506", "five hundred and six", .number),
        ("1905", "nineteen hundred and five", .number),
        ("1200 men", "twelve hundred men", .amount),
        ("12", "a dozen", .number),
        ("24 men", "two dozen men", .amount),
        ("1.5", "1.50", .number),
        ("21", "Twenty-one", .number),
        ("2.5", "2.50", .number),
        ("-3", "−3", .number),
        ("10..20", "ten..twenty", .number),
        ("50000 men", "50,000 Men", .amount),
        ("50000 men", "fifty thousand men", .amount),
        ("14000000 US dollars", "14 million US dollars", .amount),
        ("1 day", "1 Days", .amount),
        ("5 hundred-weights", "five hundred-weights", .amount),
        ("2022-11", "2022-11", .date),
        ("2022-12-22", "[2022-12-22]", .date),
        ("Wagner paid", "wagner  PAID", .text),
        ("it’s “so”", "it's \"so\"", .text),
    ])
    func `is the same however it's written`(_ one: String, _ other: String, _ type: PointType) throws {
        let (value, again) = (try PointValue(one, as: type), try PointValue(other, as: type))
        #expect(value.isSame(as: again) && again.isSame(as: value), "\(value) and \(again)")
        #expect(!value.isLessPrecise(than: again) && !again.isLessPrecise(than: value))
    }

    @Test(arguments: [
        ("2022-11", "2022-11-18", PointType.date),
        ("2022", "2022-11", .date),
        ("[2022-11,2022-12]", "2022-11", .date),
        ("2022-11~", "2022-11", .date),
        ("2022-12-22", "2022-12-22T13:08:00+05:30", .date),
        ("10..20", "15", .number),
        ("10..20", "15..20", .number),
        ("10..", "10..20", .number),
        ("..20", "5", .number),
        ("~50000", "50000", .number),
        ("10..20 men", "15 Men", .amount),
    ])
    func `is less precise than one that says more`(
        _ vague: String,
        _ precise: String,
        _ type: PointType
    ) throws {
        let (vague, precise) = (try PointValue(vague, as: type), try PointValue(precise, as: type))
        #expect(vague.isLessPrecise(than: precise))
        #expect(!precise.isLessPrecise(than: vague))
        #expect(!vague.isSame(as: precise))
    }

    @Test(arguments: [
        ("5", "6", PointType.number),
        ("10..20", "15..25", .number),
        ("10..20", "~15", .number),
        ("~50000", "51000", .number),
        ("..20", "20..30", .number),
        ("5 men", "5 trains", .amount),
        ("2022-11", "2022-12-01", .date),
        ("2022-11/2022-12", "2022-11-18", .date),
        ("rockets and missiles", "rockets", .text),
    ])
    func `is neither where each says something else`(_ one: String, _ other: String, _ type: PointType) throws
    {
        let (value, again) = (try PointValue(one, as: type), try PointValue(other, as: type))
        #expect(!value.isSame(as: again))
        #expect(!value.isLessPrecise(than: again) && !again.isLessPrecise(than: value))
    }

    @Test(arguments: [
        ("1 day", "3 days", true), ("40 Men", "3 men", true), ("5 mW", "5 MW", false),
        ("5 t", "5000 kg", false), ("5 m", "5 ms", false),
        ("1 man", "3 men", false),
    ])
    func `stands against another in the same unit alone`(_ one: String, _ other: String, _ stands: Bool)
        throws
    {
        let (value, again) = (try PointValue(one, as: .amount), try PointValue(other, as: .amount))
        #expect(value.isComparable(with: again) == stands)
    }

    @Test(arguments: [
        ("some", PointType.number),
        ("", .number),
        ("a", .number),
        ("and five", .number),
        ("five and", .number),
        ("twenty thirty", .number),
        ("five thousand million", .number),
        ("five and thousand men", .amount),
        ("a hundred and thousand men", .amount),
        ("five hundred and and six men", .amount),
        ("twenty hundred men", .amount),
        ("five thousand nineteen hundred", .number),
        ("5 about $", .amount),
        ("5000000 up to $", .amount),
        ("5 10 men", .amount),
        ("5 km to 6 km", .amount),
        ("5 t..", .amount),
        ("1,50", .number),
        ("0,500", .number),
        ("00,500", .number),
        ("ẞẞ$5", .amount),
        ("1.", .number),
        ("1.2.3", .number),
        ("1..2..3", .number),
        ("..", .number),
        ("20..10", .number),
        ("1.500", .number),
        ("1234567890123456789012345", .number),
        ("0.1234567891", .number),
        ("100000000000000000000 trillion", .number),
        ("men", .amount),
        ("50000", .amount),
        ("US$14 million", .amount),
    ])
    func `is refused where it can't be told what it means`(_ text: String, _ type: PointType) {
        #expect(throws: PointValueError.self) { try PointValue(text, as: type) }
    }

    @Test func `that half of the world would read otherwise is asked about`() {
        let error = #expect(throws: PointValueError.self) { try PointValue("1.500", as: .number) }
        #expect(error?.message == "'1.500' may be 1500 or a decimal number")
        #expect(error?.help == "write 1500, or 1.5 for the decimal number")
    }

    @Test func `that's a long text is refused by its beginning`() {
        let text = String(repeating: "many more men ", count: 10_000)
        let error = #expect(throws: PointValueError.self) { try PointValue(text, as: .amount) }
        #expect(
            error?.message == "'many more men many more men many more men many more men many…' isn't one"
        )
    }

    @Test(arguments: [
        ("at least 5", PointType.number, "write 5.."),
        ("5+", .number, "write 5.."),
        ("5 or more", .number, "write 5.."),
        ("no fewer than fifty thousand", .number, "write 50000.."),
        ("more than 5", .number, "write 6.."),
        ("over 2.5", .number, "write 2.5.."),
        ("up to 5", .number, "write ..5"),
        ("at most 5", .number, "write ..5"),
        ("5 or fewer", .number, "write ..5"),
        ("less than 5", .number, "write ..4"),
        ("about five", .number, "write ~5"),
        ("some 50,000", .number, "write ~50000"),
        ("around 5", .number, "write ~5"),
        ("Nearly 5", .number, "write ~5"),
        ("50,000-odd", .number, "write ~50000"),
        ("about 1.2345 thousand", .number, "write ~1234.5"),
        ("10-20", .number, "write 10..20"),
        ("10–20", .number, "write 10..20"),
        ("10 to 20", .number, "write 10..20"),
        ("between 10 and 20", .number, "write 10..20"),
        ("from ten to twenty", .number, "write 10..20"),
        ("5 or 6", .number, "write 5..6"),
        ("10 to 20 million", .number, "write 10000000..20000000"),
        ("10..20 million", .number, "write 10000000..20000000, or 10..20000000"),
        ("20..10", .number, "write 10..20, the smaller number first"),
        ("about a dozen", .number, "write ~12"),
        ("1.000", .number, "write 1000, or 1.0 for the decimal number"),
        ("-1.050", .number, "write -1050, or -1.05 for the decimal number"),
        ("1.234", .number, "write 1234, or 1.2340 for the decimal number"),
        ("5 men", .number, "leave the unit out, or give the claim's point the type amount"),
        ("about 50,000 men", .amount, "write ~50000 men"),
        ("at least 5 Wagons", .amount, "write 5.. Wagons"),
        ("5 or more men", .amount, "write 5.. men"),
        ("5 men or more", .amount, "write 5.. men"),
        ("5 or so men", .amount, "write ~5 men"),
        ("more than 5 t", .amount, "write 5.. t"),
        ("10 to 20 men", .amount, "write 10..20 men"),
        ("10–20 wagons", .amount, "write 10..20 wagons"),
        ("5 or 6 men", .amount, "write 5..6 men"),
        ("5t", .amount, "write 5 t"),
        ("50%", .amount, "write 50 %"),
        ("more than 5t", .amount, "write 5.. t"),
        ("10-20t", .amount, "write 10..20 t"),
        ("US$14 million", .amount, "write 14000000 US$"),
        ("$5m", .amount, "write 5000000 $"),
        ("EUR 2.5bn", .amount, "write 2500000000 EUR"),
        ("5m EUR", .amount, "write 5000000 EUR"),
        ("$1.234m", .amount, "write 1234000 $"),
        ("-$5", .amount, "write -5 $"),
        ("about $5 million", .amount, "write ~5000000 $"),
        ("~$5m", .amount, "write ~5000000 $"),
        ("up to $5m", .amount, "write ..5000000 $"),
        ("more than $5m", .amount, "write 5000000.. $"),
        ("at least €5bn", .amount, "write 5000000000.. €"),
        ("$5m or more", .amount, "write 5000000.. $"),
        ("$5m-$6m", .amount, "write 5000000..6000000 $"),
        ("$5-6m", .amount, "write 5000000..6000000 $"),
        ("$5 to 6 million", .amount, "write 5000000..6000000 $"),
        ("between $5m and $6m", .amount, "write 5000000..6000000 $"),
        ("5 km to 6 km", .amount, "write 5..6 km"),
        ("5 t..6 t", .amount, "write 5..6 t"),
        ("5 t..", .amount, "write 5.. t"),
        ("5 men at least", .amount, "write 5.. men"),
        ("50,000 men approximately", .amount, "write ~50000 men"),
        ("2,5 t", .amount, "write 2.5 t"),
        ("1 500,50 EUR", .amount, "write 1500.5 EUR"),
        ("1,50,000 men", .amount, "write 150000 men"),
        ("5 dozen eggs", .amount, "write 60 eggs"),
        ("half a million", .number, "write 500000"),
        ("two and a half million", .number, "write 2500000"),
        ("٥٠٠٠٠ men", .amount, "write 50000 men"),
        ("3°C", .amount, "write 3 °C"),
        ("1.2..1.4 billion EUR", .amount, "write 1200000000..1400000000 EUR, or 1.2..1400000000 EUR"),
        ("20..10 men", .amount, "write 10..20 men, the smaller number first"),
        ("1.500 t", .amount, "write 1500 t, or 1.5 t for the decimal number"),
        ("50000", .amount, "write the unit behind the number, such as 50000 men"),
    ])
    func `that is nearly one is told what would be right`(_ text: String, _ type: PointType, _ help: String) {
        #expect(#expect(throws: PointValueError.self) { try PointValue(text, as: type) }?.help == help)
    }

    @Test(arguments: [
        ("many", PointType.number), ("dozens", .number), ("5th", .number), ("20 to 10", .number),
        ("5-", .number),
        ("10-20-30", .number), ("about", .number), ("many men", .amount), ("5th", .amount),
        ("5th wagon", .amount), ("5m", .amount), ("5m men", .amount),
        ("$many", .amount), ("not $5m", .amount), ("$5 million a year", .amount), ("$6m-$5m", .amount),
        ("five thousand nineteen hundred men", .amount), ("3 1/2 tons", .amount),
    ])
    func `that nobody can tell is told how one is written`(_ text: String, _ type: PointType) {
        let help = #expect(throws: PointValueError.self) { try PointValue(text, as: type) }?.help
        #expect(help?.hasPrefix("write digits") == true, "\(help ?? "")")
    }

    @Test(arguments: [
        ("foo", "write 2022-12-22, 2022-12 or 2022; leave out what isn't known"),
        ("unknown", "leave the key out: what isn't known isn't written"),
    ])
    func `as a date is told how one is written`(_ text: String, _ help: String) {
        #expect(#expect(throws: PointValueError.self) { try PointValue(text, as: .date) }?.help == help)
    }

    @Test(arguments: ["yesterday", "last month", "Friday", "two days ago", "in November"])
    func `as a date may count from the day on which it was said`(_ text: String) {
        #expect(RelativeDate.isOne(text))
    }
}
