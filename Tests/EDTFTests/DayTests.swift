import EDTF
import Testing

@Suite struct `A day` {
    @Test(arguments: [
        (1970, 1, 1, 0, Weekday.thursday),
        (2022, 12, 22, 19_348, .thursday),
        (2000, 2, 29, 11_016, .tuesday),
        (1969, 12, 31, -1, .wednesday),
        (1582, 10, 15, -141_427, .friday),
        (0, 2, 29, -719_469, .tuesday),
        (-1, 12, 31, -719_529, .friday),
    ])
    func `has a number and a weekday`(year: Int, month: Int, day: Int, number: Int, weekday: Weekday) throws {
        let date = try #require(Day(year: year, month: month, day: day))
        #expect(date.number == number)
        #expect(date.weekday == weekday)
        #expect(date.components == (year, month, day))
    }

    @Test(arguments: [(2022, 2, 29), (1900, 2, 29), (2022, 4, 31), (2022, 13, 1), (2022, 0, 1), (2022, 1, 0)])
    func `isn't made where the calendar has none`(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test func `follows the day before it, in all of 800 years around the year 0`() throws {
        var day = try #require(Day(year: -400, month: 1, day: 1))
        for year in -400..<400 {
            for number in 1...12 {
                let month = try #require(Month(year: year, number: number))
                for dayOfMonth in 1...month.length {
                    guard day.components == (year, number, dayOfMonth) else {
                        Issue.record("day \(day.number) is \(day), not \(month) \(dayOfMonth)")
                        return
                    }
                    day = day.advanced(by: 1)
                }
            }
        }
        #expect(day.number == -573_431)
        #expect("\(day)" == "0400-01-01")
    }

    @Test func `steps over months and years`() throws {
        let month = try #require(Month(year: 2022, number: 11))
        #expect("\(month.advanced(by: 2)) \(month.advanced(by: -23))" == "2023-01 2020-12")
        #expect(month.lastDay.advanced(by: 1).month == month.advanced(by: 1))
        #expect((month.firstDay...month.lastDay).count == 30)
    }
}
