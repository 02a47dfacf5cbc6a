/// What becomes of a link: where it leads, and what it's called if the text gives it no name.
public struct LinkTarget: Sendable, Hashable {
    /// Nil if there is nowhere to go; then only the link's text is written.
    ///
    /// Whatever stands here, a scheme that isn't in `URLScheme.allowed` is not written.
    public var url: String?
    /// The text of a link that has none of its own; nil for its destination as written.
    public var title: String?
    /// Further attributes of the `<a>`.
    public var attributes: [Decoration.Attribute]

    public init(url: String?, title: String? = nil, attributes: [Decoration.Attribute] = []) {
        self.url = url
        self.title = title
        self.attributes = attributes
    }

    public static func url(_ url: String) -> LinkTarget {
        LinkTarget(url: url)
    }

    public static func record(_ url: String, title: String) -> LinkTarget {
        LinkTarget(url: url, title: title)
    }
}
