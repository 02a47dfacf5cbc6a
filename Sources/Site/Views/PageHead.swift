import JSON

/// What a page says of itself: to its reader, to whoever shares a link to it, and to programs.
struct PageHead: Sendable {
    /// It never states what a source or a claim says as if it were so: who shares a page shares this alone.
    let title: String
    /// What's on the page, in a sentence or less, shown where it's linked to.
    let description: String?
    /// The way from the site's start to the page, without the page itself.
    let crumbs: [Crumb]
    /// The parts of the list of which the page is one.
    var pager: PagerView?
    /// The source that the page is about, for programs that manage references.
    var reference: [ReferenceTag] = []
    /// What the page is about, in terms of schema.org.
    var subject: JSON?
    /// Style sheets of the theme that the page needs beside the one for all pages.
    var styles: [Route] = []
    /// Files of the theme that the page loads once it's read; it makes sense without them.
    var scripts: [Route] = []
    /// Where the page's subject stands now, for an old address.
    var movedTo: Route?
}

/// A step of the way from the site's start to a page.
struct Crumb: Sendable {
    let title: String
    let route: Route
}
