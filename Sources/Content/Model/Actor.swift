public import SourceText

/// A person, government, organisation, outlet or agency.
public struct Actor: ContentRecord {
    public static let kind = RecordKind.actor

    public let common: RecordCommon
    public let fullName: String
    public let form: Form?
    public let role: String?
    public let memberOf: Located<Identifier>?
    /// Other names, which count as this actor wherever a record writes them.
    public let aliases: [Located<String>]
    public let describedAs: String?

    public enum Form: String, Sendable, CaseIterable {
        case person, government, organisation, outlet
        case newsAgency = "news agency"
        case unnamed
    }

    public var displayTitle: String { fullName }
}
