/// A figure as marks on a sheet: what a layout makes, and an SVG is written from.
///
/// Colours, faces and widths of lines come from the theme by the marks' classes, so that a figure follows the
/// page into the dark and onto paper; pages allow no styles of their own.
struct Drawing: Sendable, Hashable {
    let width: Int
    let height: Int
    /// The figure's name, read out first.
    let title: String
    /// What it shows, in a sentence or two; the text that says the same in full stands beside it.
    let description: String
    /// What tells its ids from those of other figures in the page.
    let id: String
    let marks: [Mark]

    enum Mark: Sendable, Hashable {
        /// A line of text, of which `x` and `y` are the start or end of the baseline.
        case label(String, x: Int, y: Int, anchor: Anchor, style: String)
        /// A line that leaves and arrives level.
        case link(from: Point, to: Point, style: String)
        case disc(Point, radius: Int, style: String)
        case square(Point, side: Int, style: String)
    }

    enum Anchor: String, Sendable, Hashable {
        case start, end
    }

    struct Point: Sendable, Hashable {
        let x: Int
        let y: Int
    }

    /// No figure has more marks.
    static let mostMarks = 200
}
