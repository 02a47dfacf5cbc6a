import EDTF
import TestSupport

/// Dates of every form at random, many of them close together so that they meet each other's edges.
struct RandomDates {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A valid date; attempts that happen to be reversed are made again.
    mutating func next() -> EDTFDate {
        while true {
            if let date = try? EDTFDate(text()) { return date }
        }
    }

    /// Signs that stand in dates, in any order.
    mutating func noise() -> String {
        let signs = Array("0123456789-/.XYTZES?~%[],:+ {}ätu")
        return String((0..<pick(0...14)).map { _ in signs[pick(0...signs.count - 1)] })
    }

    private mutating func text() -> String {
        switch pick(0...13) {
        case 10: partial()
        case 11:
            "\(mark())\(year())\(mark())-\(mark())\(two(1...12))\(mark())-\(mark())\(two(1...28))\(mark())"
        case 12: "\(partial())/\(partial())"
        case 13: "{\((0...pick(0...3)).map { _ in member() }.joined(separator: ","))}"
        case 0...3: plain() + ["", "", "?", "~", "%"][pick(0...4)]
        case 4: "\(day())T\(two(0...23)):\(two(0...59)):\(two(0...59))\(offset())"
        case 5:
            [
                "201X", "20XX", "-01XX", "2022-XX", "2022-12-XX", "-2022-XX-XX", "Y20220", "Y-20220",
                "2022S3",
                "Y2E5", "Y-2022E2S4",
            ][
                pick(0...10)
            ]
        case 6...7: "\(end())/\(end())"
        case 8: "[\((0...pick(0...3)).map { _ in member() }.joined(separator: ","))]"
        default: ["[..\(plain())]", "[\(plain())..]", "[..\(plain()),\(plain())..]"][pick(0...2)]
        }
    }

    private mutating func plain() -> String {
        switch pick(0...3) {
        case 0: year()
        case 1: "\(year())-\(two(1...12))"
        case 2: "\(year())-\(pick(21...41))"
        default: day()
        }
    }

    /// A day or month with unspecified digits anywhere.
    private mutating func partial() -> String {
        let digits = Array(pick(0...2) == 0 ? "\(year().suffix(4))-\(two(1...12))" : String(day().suffix(10)))
        return String(digits.map { $0 != "-" && pick(0...3) == 0 ? "X" : $0 })
    }

    private mutating func mark() -> String { ["", "", "", "?", "~", "%"][pick(0...5)] }

    private mutating func end() -> String {
        ["", "..", plain(), plain(), plain() + "~"][pick(0...4)]
    }

    private mutating func member() -> String {
        switch pick(0...7) {
        case 0...1: "\(plain())..\(plain())"
        case 2: partial()
        default: plain()
        }
    }

    private mutating func day() -> String { "\(year())-\(two(1...12))-\(two(1...28))" }
    private mutating func year() -> String { ["2021", "2022", "2022", "2023", "-0001", "0000"][pick(0...5)] }
    private mutating func offset() -> String { ["", "Z", "+05:30", "-05", "+13:00", "-11"][pick(0...5)] }

    private mutating func two(_ range: ClosedRange<Int>) -> String {
        let number = pick(range)
        return number < 10 ? "0\(number)" : "\(number)"
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}
