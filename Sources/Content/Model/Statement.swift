public import EDTF
public import SourceText

/// An utterance: who said something, when and where.
public struct Statement: ContentRecord {
    public static let kind = RecordKind.statement

    public let common: RecordCommon
    public let speaker: Located<Mention>
    public let said: EDTFDate?
    /// The offset from UTC in which the day is meant, such as -05:00.
    public let zone: String?
    /// A briefing, a release, a report, an interview, a post.
    public let setting: String?
    public let title: String?
    public let url: String?
    /// The statement that this one only repeats.
    public let relays: Located<Identifier>?
    /// The article record that is its transcript.
    public let primary: Located<Identifier>?
    public let basis: [String: String]

    public var displayTitle: String { title ?? common.identifier.text }
}
