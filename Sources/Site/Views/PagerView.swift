import TemplateLanguage

/// The parts of a list that goes on over several pages; nothing for a list on one page.
struct PagerView: View {
    let parts: [NavigationItem]

    init?<Item>(_ pagination: Pagination<Item>, _ context: PageContext) {
        guard pagination.parts.count > 1 else { return nil }
        parts = pagination.parts.map { part in
            NavigationItem(
                title: String(part.number),
                url: context.url(of: part.route),
                isCurrent: part.route == context.route
            )
        }
    }

    /// The addresses of the parts before and after the page's own.
    struct Neighbours: Sendable {
        let previous: Address?
        let next: Address?
    }

    var neighbours: Neighbours? {
        parts.firstIndex(where: \.isCurrent).map { own in
            Neighbours(
                previous: own > 0 ? parts[own - 1].url : nil,
                next: own + 1 < parts.count ? parts[own + 1].url : nil
            )
        }
    }

    static let fields: [ViewField<Self>] = [.list("parts") { $0.parts }]
}
