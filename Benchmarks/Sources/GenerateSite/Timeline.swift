/// Which day each record belongs to: four years, over which statements, articles and claims are spread evenly.
struct Timeline {
    let statements: Int
    let articles: Int

    private let days = 4 * 365
    /// How many days pass between what's said and the first article.
    private let lead = 30

    func day(ofStatement number: Int) -> Day { Day(number * days / statements) }
    func day(ofArticle number: Int) -> Day { Day(lead + number * days / articles) }

    /// Some days before the first article that can cite the claim.
    func day(ofClaim number: Int, of count: Int) -> Day {
        Day(max(0, number * days / count - 20 * days / articles))
    }

    /// A few statements made in the weeks before an article was published.
    func statements(before article: Int) -> [Int] {
        let latest = min(statements - 1, day(ofArticle: article).number * statements / days)
        return Array(max(0, latest - 4)...latest)
    }
}

/// A day, counted from 1 January 2021.
struct Day: CustomStringConvertible {
    let number: Int

    init(_ number: Int) {
        self.number = number
    }

    /// As `2022-12-22`.
    var description: String {
        var (year, rest) = (2021, number)
        while rest >= Self.length(of: year) {
            rest -= Self.length(of: year)
            year += 1
        }
        var month = 0
        let lengths = [31, Self.length(of: year) - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        while rest >= lengths[month] {
            rest -= lengths[month]
            month += 1
        }
        return "\(year)-\(Self.two(month + 1))-\(Self.two(rest + 1))"
    }

    /// As `2022-12`.
    var month: String { String(description.prefix(7)) }

    private static func length(of year: Int) -> Int { year % 4 == 0 ? 366 : 365 }
    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
