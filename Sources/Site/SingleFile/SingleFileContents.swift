import TemplateLanguage

/// The contents of a single file: its chapters, each with its pages.
struct ContentsEntryView: View {
    let title: String
    let url: Address
    var pages: [LinkView] = []

    /// - Parameter pages: in the order of reading, with their titles.
    static func all(_ pages: [(route: Route, title: String)]) -> [ContentsEntryView] {
        var entries: [ContentsEntryView] = []
        // The first page of the chapter that's being listed, if that page heads it.
        var head: Route?
        var whole: (route: Route, title: String)?
        for page in pages {
            // A later part of a list goes on without a heading of its own.
            if let whole, whole.route.whole == page.route.whole, whole.title == page.title { continue }
            whole = page
            if let head, head.chapter == page.route.chapter {
                entries[entries.count - 1].pages
                    .append(LinkView(title: page.title, url: Address(page.route.path)))
            } else {
                head = page.route.headsChapter ? page.route : nil
                entries.append(ContentsEntryView(title: page.title, url: Address(page.route.path)))
            }
        }
        return entries
    }

    static let fields: [ViewField<Self>] = [
        .text("title", example: "Claims") { $0.title },
        .url("url", example: "claims/index.html") { $0.url },
        .list("pages") { $0.pages },
    ]
}

extension Route {
    /// Whether it's the list of what stands in a folder, or the page after which the folder is named.
    fileprivate var headsChapter: Bool { whole == chapter || whole == chapter + "/index" }
}
