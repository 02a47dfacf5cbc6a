import EDTF
import Testing

@Suite struct `For any dates` {
    private let seed: UInt64 = 20_221_222

    @Test func `what's printed is read as the same form`() throws {
        var dates = RandomDates(seed: seed)
        for _ in 0..<2000 {
            let date = dates.next()
            let again = try EDTFDate(date.form.description)
            #expect(again.form == date.form, "\(date), seed \(seed)")
        }
    }

    @Test func `the earliest day isn't after the latest, and every date contains itself`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<2000 {
            let date = dates.next()
            if let earliest = date.earliestDay, let latest = date.latestDay {
                #expect(earliest <= latest, "\(date), seed \(seed)")
            }
            #expect(
                date.contains(date) && WrittenTime(date).overlaps(WrittenTime(date)),
                "\(date), seed \(seed)"
            )
        }
    }

    @Test func `the order is total and transitive, and agrees with what's definitely before`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<2500 {
            let (a, b, c) = (dates.next(), dates.next(), dates.next())
            let relations = [a < b, b < a, a == b].count { $0 }
            #expect(relations == 1, "\(a) and \(b), seed \(seed)")
            if a < b, b < c { #expect(a < c, "\(a), \(b), \(c), seed \(seed)") }
            if a.isDefinitelyBefore(b) { #expect(a < b, "\(a), \(b), seed \(seed)") }
            if a.isDefinitelyBefore(b), b.isDefinitelyBefore(c) {
                #expect(a < c, "\(a), \(b), \(c), seed \(seed)")
            }
        }
    }

    @Test func `one that contains another contains what that contains`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<5000 {
            let (a, b, c) = (dates.next(), dates.next(), dates.next())
            if a.contains(b), b.contains(c) { #expect(a.contains(c), "\(a), \(b), \(c), seed \(seed)") }
        }
    }

    @Test func `noise is refused or read, and its mends are dates`() {
        var dates = RandomDates(seed: seed)
        for _ in 0..<3000 {
            let text = dates.noise()
            do {
                let date = try EDTFDate(text)
                #expect(date.text == text)
            } catch {
                #expect(error.range.upperBound <= text.utf8.count, "'\(text)', seed \(seed)")
                for proposal in error.mend?.proposals ?? [] {
                    #expect((try? EDTFDate(proposal)) != nil, "'\(text)' → \(proposal), seed \(seed)")
                }
            }
        }
    }
}
