extension TimelineFigure {
    /// A line from each group of events to each group of publications that may have carried one of them first.
    func ways(_ layout: TimelineLayout) -> [Drawing.Mark] {
        var places: [Int: TimelineLayout.Placed] = [:]
        for placed in layout.placed where placed.group.lane == .published {
            for item in placed.group.items { places[item] = placed }
        }
        return layout.placed.flatMap { event -> [Drawing.Mark] in
            var targets: [(to: TimelineLayout.Placed, events: [Int], sources: [Int])] = []
            for item in event.group.items {
                for source in timeline.items[item].leadsTo {
                    guard let place = places[source] else { continue }
                    if let index = targets.firstIndex(where: { $0.to.group.items == place.group.items }) {
                        targets[index].events.append(item)
                        targets[index].sources.append(source)
                    } else {
                        targets.append((to: place, events: [item], sources: [source]))
                    }
                }
            }
            return targets.map { target in
                // From the latest possible time of the one to the earliest of the other.
                let from = layout.sheet.point(along: event.extent.upperBound, aside: event.aside)
                let to = layout.sheet.point(along: target.to.extent.lowerBound, aside: target.to.aside)
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
