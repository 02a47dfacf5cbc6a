import EDTF
import Testing

@testable import Site

@Suite struct `A mark of a timeline` {
    /// What's certain, as EDTF has it; nil where the mark is hollow.
    @Test(arguments: [
        ("2022-11-18/2022-11-30", "2022-11-18/2022-11-30"),
        ("2022-11/2022-12", "2022-11-30/2022-12-01"),
        ("2022-11-18/2023-01", "2022-11-18/2023-01-01"),
        ("2022-11/2022-11", nil),
        ("2022-11-18~/2022-11-30", nil),
        ("[2022-11-18..2022-11-30]", nil),
        ("2022-11", nil),
    ])
    func `is full for the days that are certain, and hollow for those that are possible`(
        date: String,
        certain: String?
    ) throws {
        let timeline = try Timeline([
            (.happened, date), (.published, "2022-10-01"), (.published, "2023-03-01"),
        ])
        let layout = try #require(
            TimelineLayout(timeline.groups(by: .day), by: .day, on: TimelineSheet(.across))
        )
        let core = try certain.map { try EDTFDate($0) }.map { date in
            let first = try #require(date.earliestDay)
            let last = try #require(date.latestDay)
            return layout.scale.position(ofStart: first.number)...layout.scale.position(ofEnd: last.number)
        }
        #expect(layout.placed[0].core == core)
    }

    @Test func `is full up to where it's open`() throws {
        let timeline = try Timeline([
            (.happened, "2023-01-20/.."), (.published, "2023-03-01"),
        ])
        let layout = try #require(
            TimelineLayout(timeline.groups(by: .day), by: .day, on: TimelineSheet(.across))
        )
        let begun = layout.placed[0]
        #expect(begun.core == begun.extent)
    }

    @Test(arguments: ["2022-11-18", "2022-11-18/2022-11-30", "2022-11-18/.."])
    func `is never full for what's foretold, and apart from that for what isn't`(date: String) throws {
        let date = try EDTFDate(date)
        let items = try [true, false].map { isForetold in
            let time = try #require(Timeline.Time(date, isForetold: isForetold))
            return Timeline.Item(lane: .happened, time: time, leadsTo: [])
        }
        let groups = Timeline(items: items).groups(by: .day)
        #expect(groups.map(\.items) == [[1], [0]] || groups.map(\.items) == [[0], [1]])
        let drawn = try #require(TimelineFigure(Timeline(items: [items[0]])).drawn(.across))
        let svg = String(decoding: drawn.drawing.svg, as: UTF8.self)
        #expect(svg.contains("class=\"happened foretold\"") && !svg.contains("class=\"lasting\""))
    }

    enum Line { case onward, plumb, none }

    /// From the latest time of the one to the earliest of the other; the publication may have been the earlier.
    @Test(
        arguments: [
            ("2022-11-18", "2022-12-23", .onward),
            ("2022-11", "[2022-12-22..2022-12-24]", .onward),
            ("[..2022-11]", "2022-12-23", .onward),
            ("2022-12-23", "2022-12-23", .plumb),
            ("[..2023-01-20]", "2022-12-23", .plumb),
            ("[2022-12-22..2023-01-20]", "2022-12-23", .plumb),
            ("[2022-12-22,2022-12-23]", "2022-12-22", .plumb),
            ("2022-12-23", "[2022-12-20..2023-01-20]", .plumb),
            ("2022-11/2023-01", "2022-12-23", .onward),
            ("2023-01-20/..", "2023-01-26", .onward),
            ("2022-12-24", "2022-12-23", .none),
            ("2031-02~", "2022-12-23", .none),
        ] as [(String, String, Line)]
    )
    func `has a line to what published it first, which never leads back`(
        event: String,
        publication: String,
        line: Line
    ) throws {
        let timeline = try Timeline([
            (.happened, event), (.published, publication), (.said, "2022-10-01"), (.said, "2023-03-01"),
        ]) { $0 == 0 ? [1] : [] }
        for direction in TimelineSheet.Direction.allCases {
            let drawn = try #require(TimelineFigure(timeline).drawn(direction))
            let places = drawn.drawing.ways.map {
                direction == .across ? ($0.from.x, $0.to.x) : ($0.from.y, $0.to.y)
            }
            switch line {
            case .onward: #expect(places.map { $0 < $1 } == [true], "\(direction)")
            case .plumb: #expect(places.map { $0 == $1 } == [true], "\(direction)")
            case .none: #expect(places.isEmpty, "\(direction)")
            }
        }
    }

    /// Down a narrow sheet a number is wider than its row, and what's drawn later would cover it.
    @Test(arguments: TimelineSheet.Direction.allCases)
    func `has its number over the signs of all others`(direction: TimelineSheet.Direction) throws {
        let timeline = try Timeline([
            (.happened, "2022-11"), (.happened, "2022-11"), (.happened, "2022-11-18/2022-12-03"),
            (.published, "2022-12-23"), (.published, "2022-12-23"), (.published, "2022-12-24"),
        ])
        let drawn = try #require(TimelineFigure(timeline).drawn(direction))
        let svg = String(decoding: drawn.drawing.svg, as: UTF8.self)
        let painted = svg.matches(of: /class="(within|lasting|day|number)"/).map { String($0.1) }
        #expect(painted == ["within", "lasting", "day", "day", "number", "number"])
    }

    /// A day may be drawn much wider than its sign, which stands in its middle.
    @Test(arguments: TimelineSheet.Direction.allCases)
    func `has its number beside its own sign`(direction: TimelineSheet.Direction) throws {
        let timeline = try Timeline([
            (.happened, "2022-12-01"), (.happened, "2022-12-01"), (.happened, "2022-12-02"),
            (.published, "2022-12-10"),
        ])
        let drawn = try #require(TimelineFigure(timeline).drawn(direction))
        let svg = String(decoding: drawn.drawing.svg, as: UTF8.self)
        let sign = try #require(svg.firstMatch(of: /<circle class="day" cx="(\d+)" cy="(\d+)"/))
        let number = try #require(svg.firstMatch(of: /<text class="number" x="(\d+)" y="(\d+)"/))
        switch direction {
        case .across: #expect(Int(number.1) == Int(sign.1).map { $0 + 7 })
        case .down: #expect(Int(number.2) == Int(sign.2).map { $0 + 16 })
        }
    }

    /// A line is a mark; days are worth more than lines.
    @Test(
        arguments: [
            (20, Set(0..<20), .day, .all),
            (75, Set(0..<30), .day, .certain),
            (95, Set(0..<95), .day, .none),
        ] as [(Int, Set<Int>, Timeline.Grain, TimelineFigure.Ways)]
    )
    func `is rather a day without a line than a month with one`(
        count: Int,
        certain: Set<Int>,
        grain: Timeline.Grain,
        ways: TimelineFigure.Ways
    ) throws {
        let day = try #require(Day(year: 2022, month: 6, day: 1)).number
        let events = (0..<count).map { number in
            Timeline.Item(
                lane: .happened,
                time: .init(
                    first: day + 2 * number,
                    last: day + 2 * number,
                    lasts: false,
                    certain: nil,
                    isRough: false,
                    isForetold: false
                ),
                leadsTo: certain.contains(number) ? [count] : [count, count + 1]
            )
        }
        let sources = (0..<2).map { number in
            Timeline.Item(
                lane: .published,
                time: .init(
                    first: day + 2 * count + number,
                    last: day + 2 * count + number,
                    lasts: false,
                    certain: nil,
                    isRough: false,
                    isForetold: false
                ),
                leadsTo: []
            )
        }
        let drawn = try #require(TimelineFigure(Timeline(items: events + sources)).drawn(.across))
        #expect(drawn.grain == grain)
        #expect(drawn.ways == ways)
    }
}
