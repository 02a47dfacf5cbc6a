/// A group of claims.
public struct Topic: ContentRecord {
    public static let kind = RecordKind.topic

    public let common: RecordCommon
    public let title: String
    public let summary: String?
    /// Where it stands among the topics; those without come last, by title.
    public let order: Int?

    public var displayTitle: String { title }
}
