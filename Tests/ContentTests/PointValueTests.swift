import Content
import Testing

@Suite struct `A value of a point` {
    @Test(arguments: [
        ("5", "five", PointType.number),
        ("50000", "50,000", .number),
        ("50000", "50 000", .number),
        ("50000", "fifty thousand", .number),
        ("1200000", "1.2 million", .number),
        ("2500", "two thousand five hundred", .number),
        ("305", "three hundred and five", .number),
        ("100", "a hundred", .number),
        ("21", "Twenty-one", .number),
        ("2.5", "2.50", .number),
        ("-3", "−3", .number),
        ("10..20", "ten..twenty", .number),
        ("50000 men", "50,000 Men", .amount),
        ("50000 men", "fifty thousand men", .amount),
        ("14000000 US dollars", "14 million US dollars", .amount),
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
        ("some", PointType.number),
        ("", .number),
        ("a", .number),
        ("and five", .number),
        ("five and", .number),
        ("twenty thirty", .number),
        ("five thousand million", .number),
        ("1,50", .number),
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
        #expect(error?.help == "write 1500, or 1.5000 for the decimal number")
    }
}
