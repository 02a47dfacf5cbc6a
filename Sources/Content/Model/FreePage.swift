/// A page that the editors write, such as About or Method.
public struct FreePage: ContentRecord {
    public static let kind = RecordKind.page

    public let common: RecordCommon
    public let title: String
    /// Where it stands among the free pages; those without come last, by title.
    public let order: Int?

    public var displayTitle: String { title }
}
