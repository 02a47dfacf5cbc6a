/// How a document is written as HTML.
public struct HTMLOptions: Sendable {
    public enum RawHTML: Sendable {
        /// Printed as text: for content, which is other people's.
        case escaped
        /// Written as it stands: for templates, which are trusted.
        case passedThrough
    }

    public var rawHTML: RawHTML
    /// How many levels are added to each heading; none goes below the sixth.
    public var headingShift: Int
    /// Stands before every identifier, so that several documents can share a page.
    public var idPrefix: String
    /// Whether headings get identifiers made of their words.
    public var headingAnchors: Bool
    public var labels: HTMLLabels
    /// What a link's destination, as it's written, stands for.
    public var link: @Sendable (_ destination: String) -> LinkTarget
    /// The URL of an image; nil for an image of which only the description is written.
    public var image: @Sendable (_ source: String) -> String?

    /// Options that are safe for content of any origin.
    ///
    /// Links lead where they say, if their scheme is one of `URLScheme.allowed`. Images are shown only from
    /// the site itself.
    public init(
        rawHTML: RawHTML = .escaped,
        headingShift: Int = 0,
        idPrefix: String = "",
        headingAnchors: Bool = true,
        labels: HTMLLabels = HTMLLabels(),
        link: @escaping @Sendable (_ destination: String) -> LinkTarget = { .url($0) },
        image: @escaping @Sendable (_ source: String) -> String? = { URLScheme.isRelative($0) ? $0 : nil }
    ) {
        self.rawHTML = rawHTML
        self.headingShift = headingShift
        self.idPrefix = idPrefix
        self.headingAnchors = headingAnchors
        self.labels = labels
        self.link = link
        self.image = image
    }
}

/// The words that the writer adds for people who can't see the page.
///
/// Those for things that are counted are followed by a space and a number.
public struct HTMLLabels: Sendable, Hashable {
    public var footnotes = "Footnotes"
    public var footnote = "Footnote"
    public var backToReference = "Back to reference"
    /// Names the scroll box of a table that has no caption.
    public var table = "Table"
    public var done = "Done"
    public var notDone = "Not done"

    public init() {}
}
