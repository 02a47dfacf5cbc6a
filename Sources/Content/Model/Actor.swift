public import SourceText

/// A person, government, organisation, outlet or agency.
public final class Actor: ContentRecord {
    public static let kind = RecordKind.actor

    public let common: RecordCommon
    public let fullName: String
    public let form: Form?
    public let role: String?
    public let memberOf: Located<Identifier>?
    /// Other names, which count as this actor wherever a record writes them.
    public let aliases: [Located<String>]
    public let describedAs: String?

    init(
        common: RecordCommon,
        fullName: String,
        form: Form?,
        role: String?,
        memberOf: Located<Identifier>?,
        aliases: [Located<String>],
        describedAs: String?
    ) {
        self.common = common
        self.fullName = fullName
        self.form = form
        self.role = role
        self.memberOf = memberOf
        self.aliases = aliases
        self.describedAs = describedAs
    }

    public enum Form: String, Sendable, CaseIterable {
        case person, government, organisation, outlet
        case newsAgency = "news agency"
        case unnamed
    }

    public var displayTitle: String { fullName }
}
