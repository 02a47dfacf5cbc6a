/// The measures of a sheet on which a timeline is drawn: across a wide page, or down a narrow one.
///
/// Along is the direction of time, aside that in which lanes and their rows follow one another.
struct TimelineSheet: Sendable {
    enum Direction: String, Sendable, CaseIterable {
        case across, down
    }

    let direction: Direction
    /// How long the axis is, and where it begins.
    let length: Int
    let start: Int
    /// Room after the axis, for what's written there.
    let end: Int
    /// Where the lanes begin.
    let side: Int
    /// From row to row, and how thick a mark is.
    let rowPitch: Int
    let thickness: Int
    /// The least that a lane is wide, for its head.
    let narrowestLane: Int
    /// How wide all lanes may be together.
    let widest: Int
    /// How wide a sheet is on which time runs down, at least.
    let narrowest = 340
    /// How much of the axis stands for what's cut out.
    let cutLength: Int
    /// The least distance between labels of the axis.
    let tickSpacing: Int

    /// - Parameter label: how wide the widest of the axis's labels is; there's room for a short English date at least.
    init(_ direction: Direction, label: Int = 0) {
        self.direction = direction
        switch direction {
        case .across:
            (length, start, end, side) = (900, 116, 64, 36)
            (rowPitch, thickness, narrowestLane, widest) = (16, 9, 34, 560)
            (cutLength, tickSpacing) = (60, max(76, label))
        case .down:
            (length, start, end, side) = (760, 58, 26, max(84, label + Self.gap))
            (rowPitch, thickness, narrowestLane, widest) = (9, 6, 66, 308)
            (cutLength, tickSpacing) = (26, 44)
        }
    }

    /// Between the lanes and the labels beside them.
    static let gap = 8

    func point(along: Int, aside: Int) -> Drawing.Point {
        direction == .across ? .init(x: along, y: aside) : .init(x: aside, y: along)
    }

    func box(along: ClosedRange<Int>, aside: ClosedRange<Int>) -> Drawing.Box {
        let (x, y) = direction == .across ? (along, aside) : (aside, along)
        return .init(x: x.lowerBound, y: y.lowerBound, width: x.count - 1, height: y.count - 1)
    }

    /// How long the number is that's written behind a mark.
    func length(ofNumber number: String) -> Int { direction == .across ? number.utf8.count * 7 + 4 : 13 }

    /// How long the arrow is that stands where a mark has no end.
    let arrowLength = 12
}
