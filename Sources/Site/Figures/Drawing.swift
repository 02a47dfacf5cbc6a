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

    indirect enum Mark: Sendable, Hashable {
        /// A line of text, of which `x` and `y` are the start, middle or end of the baseline.
        case label(String, x: Int, y: Int, anchor: Anchor, style: String)
        /// A line that leaves and arrives level.
        case link(from: Point, to: Point, style: String)
        /// A line that leaves and arrives plumb.
        case drop(from: Point, to: Point, style: String)
        case line(from: Point, to: Point, style: String)
        case disc(Point, radius: Int, style: String)
        case square(Point, side: Int, style: String)
        /// A square on its corner; `side` is from corner to corner.
        case diamond(Point, side: Int, style: String)
        /// A rectangle with round corners.
        case bar(Box, radius: Int, style: String)
        case group(Group)
    }

    /// Marks that belong together, and may lead somewhere.
    struct Group: Sendable, Hashable {
        var marks: [Mark]
        var style: String
        /// What it's called; shown where a pointer rests on it.
        var name: String?
        /// Only for pointers: what links to the same places stands beside the figure as text.
        var url: String?
        /// For scripts, as `data-…`.
        var data: [Datum] = []
        /// Whether another group says the same to whoever hears the page.
        var isEcho = false
    }

    struct Datum: Sendable, Hashable {
        let name: String
        let value: String
    }

    enum Anchor: String, Sendable, Hashable {
        case start, middle, end
    }

    struct Point: Sendable, Hashable {
        let x: Int
        let y: Int
    }

    struct Box: Sendable, Hashable {
        let x: Int
        let y: Int
        let width: Int
        let height: Int
    }

    /// No figure has more marks, those in groups counted each.
    static let mostMarks = 200
}

extension Drawing {
    var markCount: Int { marks.markCount }

    /// Whether any of it leads somewhere: then it's more than a picture.
    var hasLinks: Bool { marks.contains(where: \.hasLink) }
}

extension Sequence<Drawing.Mark> {
    /// How many there are, those in groups counted each.
    var markCount: Int { reduce(0) { $0 + $1.count } }
}

extension Drawing.Mark {
    fileprivate var count: Int {
        if case .group(let group) = self { group.marks.markCount } else { 1 }
    }

    fileprivate var hasLink: Bool {
        guard case .group(let group) = self else { return false }
        return group.url != nil || group.marks.contains(where: \.hasLink)
    }
}
