import EDTF
import TestSupport
import Testing

@testable import Site

@Suite struct `A timeline` {
    @Test func `marks items of one lane and one time as one`() throws {
        let timeline = try Timeline([
            (.happened, "2022-11-18"), (.happened, "2022-11-18"), (.happened, "2022-11-18~"),
            (.said, "2022-11-18"), (.happened, "2022-11"), (.happened, "2022-11/2022-11"),
            (.happened, "[..2022-11]"), (.published, "2022-11-18T10:00:00Z"),
            (.happened, "2022-11-18/2022-11-30"), (.happened, "2022-11-18~/2022-11-30"),
        ])
        #expect(
            timeline.groups(by: .day).map(\.summary) == [
                "happened …–2022-11-30: 6", "happened 2022-11-01–2022-11-30: 4",
                "happened 2022-11-01–2022-11-30 lasts: 5", "happened 2022-11-18–2022-11-18: 0 1",
                "happened 2022-11-18–2022-11-18 rough: 2", "happened 2022-11-18–2022-11-30 lasts rough: 9",
                "happened 2022-11-18–2022-11-30 lasts: 8", "said 2022-11-18–2022-11-18: 3",
                "published 2022-11-18–2022-11-18: 7",
            ]
        )
    }

    /// A name of a mark that stands for dates in different words.
    @Test(arguments: [
        ("2022-12-23T13:08:00+05:30", "2022-12-23"), ("2022-11-18~", "2022-11-18"),
        ("2022-11-XX", "2022-11"), ("2022", "2022"), ("[2022-11..2023-01]", "[2022-11..2023-01]"),
        ("[2022-12-22,2022-12-23]", "[2022-12-22..2022-12-23]"), ("202X", "[2020..2029]"),
        ("[..2022-11]", "[..2022-11]"), ("[2022-11..]", "[2022-11..]"),
        ("2022-11/2022-12", "2022-11/2022-12"),
        ("-0043", "-0043"), ("Y17000", nil),
    ])
    func `has a date that says no more than it`(written: String, date: String?) throws {
        let time = try #require(Timeline.Time(try EDTFDate(written)))
        #expect(time.date?.text == date)
    }

    @Test(
        arguments: [
            (.month, ["2020-02-01–2020-02-29: 0", "2020-02-01–2021-03-31: 1", "2029-12-01–2029-12-31: 2"]),
            (
                .years(power: 0),
                ["2020-01-01–2020-12-31: 0", "2020-01-01–2021-12-31: 1", "2029-01-01–2029-12-31: 2"]
            ),
            (.years(power: 1), ["2020-01-01–2029-12-31: 0 1 2"]),
        ] as [(Timeline.Grain, [String])]
    )
    func `rounds times outward to whole months or years`(grain: Timeline.Grain, groups: [String]) throws {
        let timeline = try Timeline([
            (.happened, "2020-02-10~"), (.happened, "[2020-02-28..2021-03-01]"), (.happened, "2029-12-31"),
        ])
        #expect(timeline.groups(by: grain).map(\.summary) == groups.map { "happened " + $0 })
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `loses nothing by rounding, and no figure has too many marks`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for count in [1, 2, 30, 150, 400, 5_000] {
            let reach = [30, 800, 60_000].randomElement(using: &generator) ?? 30
            let items = (0..<count).map { number in
                let first = Int.random(in: 0...reach, using: &generator)
                let length = Bool.random(using: &generator) ? 0 : Int.random(in: 1...90, using: &generator)
                let isOpen = Int.random(in: 0...9, using: &generator) == 0
                return Timeline.Item(
                    lane: Chronicle.Kind.allCases[number % 3],
                    time: .init(
                        first: isOpen ? nil : first,
                        last: first + length,
                        lasts: Bool.random(using: &generator),
                        certain: nil,
                        isRough: Bool.random(using: &generator),
                        isForetold: Bool.random(using: &generator)
                    ),
                    leadsTo: number % 3 == 0 && count > 2 ? [2] : []
                )
            }
            let figure = TimelineFigure(Timeline(items: items))
            for direction in TimelineSheet.Direction.allCases {
                let drawn = try #require(figure.drawn(direction))
                #expect(drawn.drawing.markCount <= Drawing.mostMarks)
                #expect(drawn.drawing.ways.allSatisfy { $0.leadsOn(direction) }, "seed \(seed)")
                #expect(
                    figure.timeline.groups(by: drawn.grain).flatMap(\.items).sorted() == Array(0..<count)
                )
            }
        }
    }

    @Test func `puts marks that would overlap into rows of their own`() throws {
        let timeline = try Timeline([
            (.happened, "2022-11"), (.happened, "2022-11-15"), (.happened, "[2022-11-20..2023-01-31]"),
            (.happened, "2022-12-24"), (.happened, "2023-03"),
        ])
        let groups = timeline.groups(by: .day)
        let layout = try #require(TimelineLayout(groups, by: .day, on: TimelineSheet(.across)))
        let rows = Set(layout.placed.map(\.aside)).sorted()
        let order = layout.placed.map { placed in rows.firstIndex(of: placed.aside) }
        #expect(order == [0, 1, 1, 0, 0])
    }

    @Test(arguments: TimelineSheet.Direction.allCases)
    func `has room for its dates in whatever language`(direction: TimelineSheet.Direction) throws {
        let timeline = try Timeline([(.happened, "2022-11-18"), (.published, "2022-12-23")])
        let figure = TimelineFigure(timeline) { DateWords.shortEnglish.heading(for: $0) + " нашей эры" }
        let drawn = try #require(figure.drawn(direction))
        let labels = drawn.drawing.marks.compactMap { mark -> (start: Int, end: Int)? in
            guard case .label(let text, let x, _, let anchor, "date") = mark else { return nil }
            let width = FittedText.width(of: text, fontSize: TimelineFigure.fontSize)
            return anchor == .start ? (x, x + width) : (x - width, x)
        }
        #expect(labels.count > 1)
        #expect(labels.allSatisfy { $0.start >= 0 })
        if direction == .across {
            #expect(zip(labels, labels.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
    }

    @Test func `is drawn with a broken axis, and a line from an event to what published it first`() throws {
        let timeline = try Timeline([
            (.happened, "2017-03-01"), (.happened, "2022-11-18~"), (.happened, "2022-11-18~"),
            (.said, "[..2022-12-23]"), (.published, "2022-12-23"), (.published, "[2022-12-23..2023-01-20]"),
        ]) { $0 == 0 ? [4] : $0 < 3 ? [4, 5] : [] }
        let drawn = try #require(TimelineFigure(timeline).drawn(.across))
        #expect(drawn.isCut && drawn.ways == .all && drawn.grain == .day)
        #expect(
            String(decoding: drawn.drawing.svg, as: UTF8.self) == """
                <svg viewBox="0 0 1080 154" width="1080" height="154" role="group" aria-labelledby="timeline-across-title" aria-describedby="timeline-across-description">
                <title id="timeline-across-title">Three lanes</title>
                <desc id="timeline-across-description">What's drawn &amp; what isn't.</desc>
                <rect class="cut" x="144" y="36" width="60" height="110" rx="0"/>
                <text class="gap-length" x="174" y="30" text-anchor="middle">2087 days</text>
                <path class="tick" fill="none" d="M124 32L124 146"/>
                <text class="date" x="124" y="14" text-anchor="start">1 Mar 2017</text>
                <path class="tick" fill="none" d="M249 32L249 146"/>
                <text class="date" x="249" y="14" text-anchor="start">21 Nov 2022</text>
                <path class="tick" fill="none" d="M336 32L336 146"/>
                <text class="date" x="336" y="14" text-anchor="start">28 Nov 2022</text>
                <path class="tick" fill="none" d="M423 32L423 146"/>
                <text class="date" x="423" y="14" text-anchor="start">5 Dec 2022</text>
                <path class="tick" fill="none" d="M510 32L510 146"/>
                <text class="date" x="510" y="14" text-anchor="start">12 Dec 2022</text>
                <path class="tick" fill="none" d="M597 32L597 146"/>
                <text class="date" x="597" y="14" text-anchor="start">19 Dec 2022</text>
                <path class="tick" fill="none" d="M684 32L684 146"/>
                <text class="date" x="684" y="14" text-anchor="start">26 Dec 2022</text>
                <path class="tick" fill="none" d="M771 32L771 146"/>
                <text class="date" x="771" y="14" text-anchor="start">2 Jan 2023</text>
                <path class="tick" fill="none" d="M858 32L858 146"/>
                <text class="date" x="858" y="14" text-anchor="start">9 Jan 2023</text>
                <path class="tick" fill="none" d="M945 32L945 146"/>
                <text class="date" x="945" y="14" text-anchor="start">16 Jan 2023</text>
                <path class="edge" fill="none" d="M0 36L1080 36"/>
                <text class="head" x="0" y="52" text-anchor="start">Lane of happened</text>
                <path class="edge" fill="none" d="M0 70L1080 70"/>
                <text class="head" x="0" y="86" text-anchor="start">Lane of said</text>
                <path class="edge" fill="none" d="M0 104L1080 104"/>
                <text class="head" x="0" y="120" text-anchor="start">Lane of published</text>
                <g class="ways" data-entries="e0" data-sources="e4">
                <path class="way" fill="none" d="M130 53C130 85 653 85 653 117"/>
                </g>
                <g class="ways" data-entries="e1 e2" data-sources="e4">
                <path class="way uncertain" fill="none" d="M218 53C218 85 653 85 653 117"/>
                </g>
                <g class="ways" data-entries="e1 e2" data-sources="e5">
                <path class="way uncertain" fill="none" d="M218 53C218 93 647 93 647 133"/>
                </g>
                <a class="happened" href="#e0" tabindex="-1" data-entries="e0">
                <title>1 &lt;happened&gt;</title>
                <circle class="day" cx="130" cy="53" r="5"/>
                </a>
                <a class="happened rough" href="#e1" tabindex="-1" data-entries="e1 e2">
                <title>2 &lt;happened&gt;</title>
                <circle class="day" cx="218" cy="53" r="5"/>
                </a>
                <a class="said" href="#e3" tabindex="-1" data-entries="e3">
                <title>1 &lt;said&gt;</title>
                <rect class="within" x="128" y="83" width="531" height="9" rx="0"/>
                <text class="open" x="116" y="91" text-anchor="start">←</text>
                </a>
                <a class="published" href="#e4" tabindex="-1" data-entries="e4">
                <title>1 &lt;published&gt;</title>
                <rect class="day" x="649" y="113" width="9" height="9"/>
                </a>
                <a class="published" href="#e5" tabindex="-1" data-entries="e5">
                <title>1 &lt;published&gt;</title>
                <rect class="within" x="647" y="129" width="361" height="9" rx="0"/>
                </a>
                <a class="happened rough" href="#e1" tabindex="-1" data-entries="e1 e2" aria-hidden="true">
                <title>2 &lt;happened&gt;</title>
                <text class="number" x="225" y="57" text-anchor="start">2</text>
                </a>
                </svg>
                """
        )
    }
}
