extension TimelineFigure {
    /// Which lines from events to publications are drawn.
    enum Ways: Sendable, CaseIterable {
        case all
        /// Those from events of which it's known who published them first.
        case certain
        case none
    }

    /// A line from each group of events to each group of publications that may have carried one of them first.
    func ways(_ layout: TimelineLayout, _ ways: Ways) -> [Drawing.Mark] {
        guard ways != .none else { return [] }
        var places: [Int: TimelineLayout.Placed] = [:]
        for placed in layout.placed where placed.group.lane == .published {
            for item in placed.group.items { places[item] = placed }
        }
        return layout.placed.flatMap { event -> [Drawing.Mark] in
            var targets: [(to: TimelineLayout.Placed, events: [Int], sources: [Int])] = []
            for item in event.group.items {
                let sources = timeline.items[item].leadsTo
                guard ways == .all || sources.count == 1 else { continue }
                for source in sources {
                    guard let place = places[source] else { continue }
                    if let index = targets.firstIndex(where: { $0.to.group.items == place.group.items }) {
                        targets[index].events.append(item)
                        targets[index].sources.append(source)
                    } else {
                        targets.append((to: place, events: [item], sources: [source]))
                    }
                }
            }
            return targets.compactMap { target in
                guard let (start, end) = event.way(to: target.to) else { return nil }
                let from = layout.sheet.point(along: start, aside: event.aside)
                let to = layout.sheet.point(along: end, aside: target.to.aside)
                let isUncertain = target.events.contains { timeline.items[$0].leadsTo.count > 1 }
                let style = isUncertain ? "way uncertain" : "way"
                let line =
                    layout.sheet.direction == .across
                    ? Drawing.Mark.drop(from: from, to: to, style: style)
                    : .link(from: from, to: to, style: style)
                return .group(
                    .init(
                        marks: [line],
                        style: "ways",
                        data: data("entries", target.events)
                            + data("sources", target.sources.withoutRepeats())
                    )
                )
            }
        }
    }
}

extension TimelineLayout.Placed {
    /// Where along the axis the line to a publication begins and ends; it never leads back in time.
    ///
    /// From the latest time of the event, but not after the publication's earliest, to that: what's published may
    /// have been so on the first of its days, and then it had happened. Nil where the event surely came later, as
    /// what's foretold does.
    fileprivate func way(to publication: TimelineLayout.Placed) -> (start: Int, end: Int)? {
        let (own, other) = (reach, publication.reach)
        guard own.lowerBound <= other.upperBound else { return nil }
        let latest = group.time.lasts ? own.lowerBound : own.upperBound
        let start = max(own.lowerBound, min(latest, other.lowerBound))
        return (start, max(start, other.lowerBound))
    }

    /// Where lines may meet the mark: a day's in its middle, which is the same for each day's mark.
    private var reach: ClosedRange<Int> { group.time.isDay ? middle...middle : extent }
}
