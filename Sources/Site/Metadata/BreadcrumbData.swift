import Content
import JSON

/// The way to a page as schema.org's BreadcrumbList, which takes whole addresses: without them there's none.
enum BreadcrumbData {
    static func json(_ head: PageHead, _ context: PageContext) -> JSON? {
        guard !head.crumbs.isEmpty, context.site.options.baseURL != nil else { return nil }
        let start = Crumb(title: context.corpus.settings.title, route: .index)
        let page = Crumb(title: head.title, route: context.route)
        let steps = ([start] + head.crumbs + [page]).enumerated().map { position, step in
            JSON.object([
                "@type": "ListItem",
                "position": .number(position + 1),
                "name": .string(step.title),
                "item": context.site.options.address(of: step.route).map(JSON.string),
            ])
        }
        return .object(["@type": "BreadcrumbList", "itemListElement": .array(steps)])
    }
}
