/// A page that the editors write, such as About or Method.
public final class FreePage: ContentRecord {
    public static let kind = RecordKind.page

    public let common: RecordCommon
    public let title: String
    /// Where it stands among the free pages; those without come last, by title.
    public let order: Int?

    init(
        common: RecordCommon,
        title: String,
        order: Int?
    ) {
        self.common = common
        self.title = title
        self.order = order
    }

    public var displayTitle: String { title }
}
