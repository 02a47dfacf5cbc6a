import EDTF
import TestSupport
import Testing

@Suite struct `For the relations of any dates` {
    private let seed: UInt64 = 20_221_224

    @Test func `each is the reverse of the other, and something is always possible`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<4000 {
            let (a, b) = (dates.next(), dates.next())
            let relation = a.relation(to: b)
            #expect(
                !relation.isEmpty && b.relation(to: a) == relation.reversed,
                "\(a) and \(b), seed \(seed)"
            )
            #expect(a.isWrittenBefore(b) ? a < b : true, "\(a) and \(b), seed \(seed)")
        }
    }

    @Test func `possibly first are those before which none of the others is written`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<400 {
            let times = (0..<12).map { _ in WrittenTime(dates.next()) }.sorted { $0.bounds < $1.bounds }
            let first = times.indices.filter { own in !times.contains { $0.isBefore(times[own]) } }
            #expect(times.possiblyFirst() == first, "\(times), seed \(seed)")
        }
    }

    @Test func `what's definitely before is so transitively, and in the order`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<3000 {
            let (a, b, c) = (dates.next(), dates.next(), dates.next())
            guard a.isDefinitelyBefore(b) else { continue }
            #expect(a < b, "\(a), \(b), seed \(seed)")
            if b.isDefinitelyBefore(c) { #expect(a.isDefinitelyBefore(c), "\(a), \(b), \(c), seed \(seed)") }
        }
    }

    @Test func `what's definitely before a date is so before each that it contains, and after likewise`() {
        var dates = RandomDates(seed: seed)
        var found = 0
        for _ in 0..<8000 {
            let (a, b) = (dates.next(), dates.next())
            guard a != b, a.contains(b) else { continue }
            found += 1
            for _ in 0..<8 {
                let c = dates.next()
                if c.isDefinitelyBefore(a) {
                    #expect(c.isDefinitelyBefore(b), "\(c), \(a), \(b), seed \(seed)")
                }
                if a.isDefinitelyBefore(c) {
                    #expect(b.isDefinitelyBefore(c), "\(a), \(b), \(c), seed \(seed)")
                }
            }
        }
        #expect(found > 50)
    }

    @Test func `exactly that's possible which some pair of days allows, and bounds are tight`() throws {
        var generator = SeededGenerator(seed: seed)
        var relations: Set<DateRelation> = []
        for _ in 0..<200 {
            let texts = [smallDate(&generator), smallDate(&generator)]
            let dates = texts.compactMap { try? EDTFDate($0) }
            let days = texts.map(ConcreteDays.init)
            // A date is refused if and only if the calendar has no such day, or its range is reversed.
            #expect(days.count { !$0.days.isEmpty } == dates.count, "\(texts), seed \(seed)")
            guard dates.count == 2 else { continue }
            let relation = dates[0].relation(to: dates[1])
            #expect(relation == days[0].relation(to: days[1]), "\(texts), seed \(seed)")
            relations.insert(relation)
            #expect(dates[0].earliestDay == days[0].days.first, "\(texts[0]), seed \(seed)")
            #expect(dates[0].latestDay == days[0].days.last, "\(texts[0]), seed \(seed)")
            let contains = Set(days[1].days).isSubset(of: days[0].days)
            #expect(dates[0].contains(dates[1]) == contains, "\(texts), seed \(seed)")
        }
        // All seven but "overlapping" alone, which no two moments have.
        #expect(relations.count == 6)
    }

    private func smallDate(_ generator: inout SeededGenerator) -> String {
        func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        func plain() -> String {
            let month = pick(0...1) == 0 ? "2022-12" : "202\(pick(2...3))-\(two(pick(1...12)))"
            return pick(0...3) == 0 ? month : "\(month)-\(two(pick(1...28)))"
        }
        func partial() -> String {
            String(plain().enumerated().map { $0 > 4 && $1 != "-" && pick(0...2) == 0 ? "X" : $1 })
        }
        func member() -> String {
            switch pick(0...4) {
            case 0: [plain(), plain()].sorted().joined(separator: "..")
            case 1: partial()
            default: plain()
            }
        }
        return [plain(), partial(), "[\(member()),\(member())]", "[\(member()),\(member())]"][pick(0...3)]
    }
}
