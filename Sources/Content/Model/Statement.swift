public import EDTF
public import SourceText

/// An utterance: who said something, when and where.
public final class Statement: ContentRecord {
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
    /// The article record that is the statement itself, such as its transcript.
    public let primary: Located<Identifier>?
    public let basis: [String: String]

    init(
        common: RecordCommon,
        speaker: Located<Mention>,
        said: EDTFDate?,
        zone: String?,
        setting: String?,
        title: String?,
        url: String?,
        relays: Located<Identifier>?,
        primary: Located<Identifier>?,
        basis: [String: String]
    ) {
        self.common = common
        self.speaker = speaker
        self.said = said
        self.zone = zone
        self.setting = setting
        self.title = title
        self.url = url
        self.relays = relays
        self.primary = primary
        self.basis = basis
    }

    public var displayTitle: String { title ?? common.identifier.text }
}
