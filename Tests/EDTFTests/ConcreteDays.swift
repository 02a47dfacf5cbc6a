import EDTF

/// The days of two years that a date of days and months may mean, found by comparing letters.
///
/// It knows nothing of the parser and its arithmetic: a day is meant if its text has the date's letters.
struct ConcreteDays {
    let days: [Day]

    /// - Parameter text: a day or month with any digits unspecified, or a set of one of them and of ranges.
    init(_ text: String) {
        let members = text.hasPrefix("[") ? text.dropFirst().dropLast().split(separator: ",") : [text[...]]
        days = Self.written.filter { day in members.contains { Self.isMeant(day.text, by: String($0)) } }
            .map(\.day)
    }

    /// What's possible of the order of two dates without zones, from all pairs of their days.
    func relation(to other: ConcreteDays) -> DateRelation {
        var relation: DateRelation = []
        for one in days {
            for other in other.days {
                let distance = other.number - one.number
                if distance >= 0 { relation.insert(.before) }
                if distance <= 0 { relation.insert(.after) }
                if distance.magnitude <= 1 { relation.insert(.overlapping) }
            }
        }
        return relation
    }

    private static func isMeant(_ day: String, by member: String) -> Bool {
        let ends = member.split(separator: "..")
        guard ends.count == 2 else {
            return zip(day, member).allSatisfy { $0 == $1 || $1 == "X" }
        }
        return ends[0] <= day && day.prefix(ends[1].count) <= ends[1]
    }

    private static let written = (0..<730).map { Day(number: 18_993 + $0) }.map { (day: $0, text: "\($0)") }
}
