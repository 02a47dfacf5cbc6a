import TemplateLanguage

/// Leads through the parts of a list that goes on over several pages; nothing for a list on one page.
///
/// It names the first part, the page's own with two on each side, and on the first page the last one too: so it's no
/// longer for a longer list, and a part that's added changes the pages of few others.
struct PagerView: View {
    let parts: [PagerPartView]
    /// Whether more parts follow than are named.
    let goesOn: Bool
    let neighbours: Neighbours

    init?<Item>(_ pagination: Pagination<Item>, _ context: PageContext) {
        let all = pagination.parts
        guard all.count > 1, let own = all.firstIndex(where: { $0.route == context.route }) else {
            return nil
        }
        let named = Self.positions(namedOn: own, of: all.count)
        parts = zip(named, [-1] + named).map { position, former in
            PagerPartView(
                title: String(all[position].number),
                url: context.url(of: all[position].route),
                isCurrent: position == own,
                // Of a list that's numbered from the oldest, another part is the first with each that's added.
                isNewest: position == 0 && all[position].number > 1,
                followsGap: position > former + 1
            )
        }
        goesOn = named.last != all.count - 1
        func url(_ position: Int) -> Address? {
            all.indices.contains(position) ? context.url(of: all[position].route) : nil
        }
        neighbours = Neighbours(previous: url(own - 1), next: url(own + 1))
    }

    /// The positions of the parts that are named on the page of one, in rising order.
    ///
    /// No gap is left for a single part, which takes no more room than the gap.
    static func positions(namedOn own: Int, of count: Int) -> [Int] {
        let last = count - 1
        let first = own - 2 <= 2 ? 0 : own - 2
        let end = min(own + 2, last)
        let isFirst = own == 0
        if last - end <= (isFirst ? 2 : 1) { return (first > 0 ? [0] : []) + Array(first...last) }
        return (first > 0 ? [0] : []) + Array(first...end) + (isFirst ? [last] : [])
    }

    /// The addresses of the parts before and after the page's own.
    struct Neighbours: Sendable {
        let previous: Address?
        let next: Address?
    }

    static let fields: [ViewField<Self>] = [
        .list("parts") { $0.parts },
        .flag("goes-on") { $0.goesOn },
    ]
}

struct PagerPartView: View {
    let title: String
    let url: Address
    let isCurrent: Bool
    let isNewest: Bool
    let followsGap: Bool

    static let fields: [ViewField<Self>] = [
        .text("title", example: "2") { $0.title },
        .url("url", example: "index.2.html") { $0.url },
        .flag("is-current") { $0.isCurrent },
        .flag("is-newest") { $0.isNewest },
        .flag("follows-gap") { $0.followsGap },
    ]
}
