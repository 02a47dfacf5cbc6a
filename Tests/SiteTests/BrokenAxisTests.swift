import EDTF
import TestSupport
import Testing

@testable import Site

@Suite struct `A broken axis` {
    struct Case: Sendable, CustomTestStringConvertible {
        let times: [ClosedRange<Int>]
        let segments: [ClosedRange<Int>]
        let testDescription: String
    }

    @Test(arguments: [
        Case(times: [5...5], segments: [5...5], testDescription: "a single day"),
        Case(times: [0...0, 30...30], segments: [0...30], testDescription: "a gap of less than a month"),
        Case(times: [0...0, 400...400], segments: [0...400], testDescription: "two days alone"),
        Case(
            times: [0...0, 100...100, 200...200, 300...300],
            segments: [0...300],
            testDescription: "days spread evenly"
        ),
        Case(
            times: [0...0, 5...5, 2_000...2_000, 2_020...2_020, 3_500...3_500, 3_510...3_510],
            segments: [0...5, 2_000...2_020, 3_500...3_510],
            testDescription: "clusters"
        ),
        Case(
            times: [0...364, 3_650...4_014],
            segments: [0...364, 3_650...4_014],
            testDescription: "whole years are no gaps"
        ),
        Case(times: [0...10, 5...90, 80...200], segments: [0...200], testDescription: "times that overlap"),
    ])
    func `leaves out the long gaps among short ones`(example: Case) throws {
        let axis = try #require(BrokenAxis(marking: example.times.reversed()))
        #expect(axis.segments == example.segments)
    }

    @Test func `isn't there without a time`() {
        #expect(BrokenAxis(marking: []) == nil)
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `has one scale in all its segments, and keeps the order of days`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<25 {
            let times = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
                let first = Int.random(in: -100_000...100_000, using: &generator) / 500 * 500
                return first...(first + Int.random(in: 0...40, using: &generator))
            }
            let axis = try #require(BrokenAxis(marking: times))
            let scale = AxisScale(axis, from: 100, length: 900, cutLength: 60, margin: 8)
            let days = times.flatMap { [$0.lowerBound, $0.upperBound] }.sorted()
            let starts = days.map { scale.position(ofStart: $0) }
            #expect(starts == starts.sorted())
            #expect(days.allSatisfy { scale.position(ofStart: $0) <= scale.position(ofEnd: $0) })
            #expect(days.allSatisfy { scale.ends.contains(scale.position(ofEnd: $0)) })
            // Each segment is as long as its days, but for the rounding at its two ends.
            let room = 900 - 60 * axis.cuts.count - 16 * axis.segments.count
            let count = axis.segments.reduce(0) { $0 + $1.count }
            for segment in axis.segments {
                let length =
                    scale.position(ofEnd: segment.upperBound) - scale.position(ofStart: segment.lowerBound)
                #expect(abs(length - segment.count * room / count) <= 1)
            }
        }
    }

    struct TickCase: Sendable, CustomTestStringConvertible {
        let first: String
        let last: String
        let ticks: [String]

        var testDescription: String { "\(first) to \(last)" }
    }

    @Test(arguments: [
        TickCase(first: "2022-12-22", last: "2022-12-22", ticks: ["22 Dec 2022"]),
        TickCase(
            first: "2022-12-22",
            last: "2022-12-24",
            ticks: ["22 Dec 2022", "23 Dec 2022", "24 Dec 2022"]
        ),
        // Mondays.
        TickCase(
            first: "2022-12-20",
            last: "2023-01-18",
            ticks: ["26 Dec 2022", "2 Jan 2023", "9 Jan 2023", "16 Jan 2023"]
        ),
        TickCase(
            first: "2022-09-01",
            last: "2023-01-31",
            ticks: [
                "Sep 2022", "Oct 2022", "Nov 2022", "Dec 2022", "Jan 2023",
            ]
        ),
        TickCase(
            first: "2021-02-03",
            last: "2022-12-31",
            ticks: [
                "Apr 2021", "Jul 2021", "Oct 2021", "Jan 2022", "Apr 2022", "Jul 2022", "Oct 2022",
            ]
        ),
        TickCase(
            first: "-0003-05-01",
            last: "0004-05-01",
            ticks: [
                "3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE", "4 CE",
            ]
        ),
        TickCase(
            first: "1888-05-01",
            last: "2022-12-31",
            ticks: [
                "1900", "1920", "1940", "1960", "1980", "2000", "2020",
            ]
        ),
    ])
    func `is labelled by days, months or years, as its length allows`(example: TickCase) throws {
        let first = try #require(try EDTFDate(example.first).earliestDay)
        let last = try #require(try EDTFDate(example.last).latestDay)
        let axis = try #require(BrokenAxis(marking: [first.number...last.number]))
        let scale = AxisScale(axis, from: 0, length: 800, cutLength: 60, margin: 8)
        let ticks = AxisTick.all(on: scale, spacing: 80)
        #expect(ticks.map { DateWords.shortEnglish.heading(for: $0.label) } == example.ticks)
    }
}
