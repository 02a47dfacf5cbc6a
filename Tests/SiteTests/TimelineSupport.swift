import EDTF
import Testing

@testable import Site

extension Timeline {
    init(
        _ items: [(Chronicle.Kind, String)],
        leadsTo: (Int) -> [Int] = { _ in [] }
    ) throws {
        self.init(
            items: try items.enumerated().map { number, item in
                let time = try #require(Time(try EDTFDate(item.1)))
                return Item(lane: item.0, time: time, leadsTo: leadsTo(number))
            }
        )
    }
}

extension Timeline.Group {
    var summary: String {
        let ends = [time.first, time.last].map { $0.map { Day(number: $0).description } ?? "…" }
        return
            "\(lane) \(ends.joined(separator: "–"))\(time.lasts ? " lasts" : "")\(time.isRough ? " rough" : "")"
            + ": \(items.map(String.init).joined(separator: " "))"
    }
}

extension TimelineFigure {
    init(
        _ timeline: Timeline,
        tick: @escaping @Sendable (CalendarSpan) -> String = { DateWords.shortEnglish.heading(for: $0) }
    ) {
        self.init(
            timeline: timeline,
            title: "Three lanes",
            description: "What's drawn & what isn't.",
            text: Text(
                head: { "Lane of \($0)" },
                tick: tick,
                cut: { "\($0) days" },
                name: { "\($0.items.count) <\($0.lane)>" },
                url: { "#e\($0.items[0])" },
                anchor: { "e\($0)" }
            )
        )
    }
}

extension Drawing {
    /// The lines from events to publications.
    var ways: [Way] {
        marks.compactMap { mark in
            guard case .group(let group) = mark, group.style == "ways" else { return nil }
            return switch group.marks.first {
            case .drop(let from, let to, _), .link(let from, let to, _): Way(from: from, to: to)
            default: nil
            }
        }
    }

    struct Way {
        let from: Point
        let to: Point

        /// Whether it doesn't lead back in time.
        func leadsOn(_ direction: TimelineSheet.Direction) -> Bool {
            direction == .across ? from.x <= to.x : from.y <= to.y
        }
    }
}
