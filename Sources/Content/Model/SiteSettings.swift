public import SourceText

/// What `site.yml` says of the site as a whole.
public struct SiteSettings: Sendable {
    public let file: SourceFile
    public let title: String
    public let description: String?
    /// A language tag of BCP 47.
    public let language: String
    public let baseURL: BaseURL?
    public let publisher: String?
    /// The folder of full texts, relative to the project's.
    public let texts: Located<String>?

    /// `Content/`, as the user gets there.
    var contentFolder: String { String(file.path.dropLast("site.yml".count)) }
}
