import FrontMatter

/// A `site.yml` that's about to be written for the first time.
public struct NewSettings: Sendable {
    /// The folder of full texts, as it's written down.
    private let texts: String

    public init(texts: String) {
        self.texts = texts
    }

    public var text: String {
        guard case .keys(let keys) = SiteSettings.schema.form else { return "" }
        return FrontMatterDraft(keys, filledWith: ["texts": texts]).data
    }
}
