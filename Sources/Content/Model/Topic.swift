/// A group of claims.
public final class Topic: ContentRecord {
    public static let kind = RecordKind.topic

    public let common: RecordCommon
    public let title: String
    public let summary: String?
    /// Where it stands among the topics; those without come last, by title.
    public let order: Int?

    init(
        common: RecordCommon,
        title: String,
        summary: String?,
        order: Int?
    ) {
        self.common = common
        self.title = title
        self.summary = summary
        self.order = order
    }

    public var displayTitle: String { title }
}
