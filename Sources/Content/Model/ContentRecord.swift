public import FrontMatter
public import Markdown
public import SourceText

/// What all kinds of record have in common.
///
/// Records are classes, though they're values by nature: a run passes them on millions of times, each time as a
/// single reference.
public protocol ContentRecord: Sendable {
    static var kind: RecordKind { get }
    var common: RecordCommon { get }
    /// What links to the record say when they have no words of their own.
    var displayTitle: String { get }
}

extension ContentRecord {
    public var identifier: Identifier { common.identifier }
    public var name: RecordName { RecordName(Self.kind, common.identifier) }
}

/// A class for the same reason.
public final class RecordCommon: Sendable {
    public let identifier: Identifier
    /// The path of the record's page in the site, such as `claims/paid.html`: every link to it needs it.
    public let page: String
    public let file: SourceFile
    public let body: Document
    /// Byte offsets of the body in the file.
    public let bodyRange: Range<Int>
    /// What a person has looked at and settled, by the code of the warning.
    public let confirmed: Confirmations
    /// The user's own keys, for templates.
    public let extra: [MapEntry<FieldValue>]

    init(
        identifier: Identifier,
        page: String,
        file: SourceFile,
        body: Document,
        bodyRange: Range<Int>,
        confirmed: Confirmations,
        extra: [MapEntry<FieldValue>]
    ) {
        self.identifier = identifier
        self.page = page
        self.file = file
        self.body = body
        self.bodyRange = bodyRange
        self.confirmed = confirmed
        self.extra = extra
    }

    /// For findings about the record as a whole.
    public var place: Place { Place(path: file.path) }
}

/// Codes of warnings that the editor settled, each with the reason.
public struct Confirmations: Sendable {
    public let entries: [MapEntry<String>]

    public static let none = Confirmations(entries: [])

    public func settles(_ kind: FindingKind) -> Bool {
        entries.contains { $0.key.value == kind.code }
    }
}
