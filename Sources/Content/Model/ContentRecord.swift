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
    /// What holds the record and no other: a file, or a line of one.
    public let file: SourceFile
    /// Where the record's name is written, if that isn't the file's.
    private let nameRange: Range<UInt32>?
    public let body: Document
    let bodyText: BodyText
    /// The body's links to records, found where each record is read, many at a time.
    let bodyLinks: [BodyLink]
    /// What a person has looked at and settled, by the code of the warning.
    public let confirmed: Confirmations
    private let rare: Rare?

    /// What most records lack, in a place of its own: each of them has room for a single reference.
    private final class Rare: Sendable {
        let extra: [MapEntry<[Located<String>]>]
        let notes: FieldValue?

        init(_ extra: [MapEntry<[Located<String>]>], _ notes: FieldValue?) {
            self.extra = extra
            self.notes = notes
        }
    }

    init(
        identifier: Identifier,
        page: String,
        file: SourceFile,
        nameRange: Range<Int>?,
        body: Document,
        bodyText: BodyText,
        confirmed: Confirmations,
        extra: [MapEntry<[Located<String>]>],
        notes: FieldValue?
    ) {
        self.identifier = identifier
        self.page = page
        self.file = file
        self.nameRange = nameRange.map { UInt32($0.lowerBound)..<UInt32($0.upperBound) }
        self.body = body
        self.bodyText = bodyText
        bodyLinks = BodyLink.all(in: body, writtenAs: bodyText, in: file)
        self.confirmed = confirmed
        rare = extra.isEmpty && notes == nil ? nil : Rare(extra, notes)
    }

    /// The user's own keys, for templates.
    public var extra: [MapEntry<[Located<String>]>] { rare?.extra ?? [] }
    /// The desk's own, for the desk alone: no page, feed or table may show them.
    public var notes: FieldValue? { rare?.notes }

    /// Its body as it's written.
    public var bodyBytes: ArraySlice<UInt8> { bodyText.bytes }

    /// Whether a file holds it that may hold others.
    var isLine: Bool { nameRange != nil }

    /// Where its name is written, if that isn't the file's.
    var writtenName: Located<Identifier>? { nameInFile.map { Located(identifier, in: file, at: $0) } }

    /// For findings about the record as a whole.
    public var place: Place { nameInFile.map(file.place) ?? Place(path: file.path) }

    /// Where the value of one of its keys stands; read again, since only a finding asks for it.
    func place(of key: String) -> Place {
        fieldsAsWritten?.first { $0.key == key }.map { file.place(of: $0.value.range) } ?? place
    }

    /// Its keys as they're written; nil if they can't be read.
    var fieldsAsWritten: [Field]? {
        isLine ? RecordText.readLine(file).value : RecordText.read(file).value?.fields
    }

    private var nameInFile: Range<Int>? { nameRange.map { Int($0.lowerBound)..<Int($0.upperBound) } }

    /// Without the body, the user's own keys and the desk's notes.
    var withoutBody: RecordCommon {
        RecordCommon(
            identifier: identifier,
            page: page,
            file: file,
            nameRange: nameInFile,
            body: Document(blocks: []),
            bodyText: .none(in: file),
            confirmed: confirmed,
            extra: [],
            notes: nil
        )
    }
}

/// Codes of warnings that the editor settled, each with the reason.
public struct Confirmations: Sendable {
    public let entries: [MapEntry<String>]

    public static let none = Confirmations(entries: [])

    public func settles(_ kind: FindingKind) -> Bool {
        entries.contains { $0.key.value == kind.code }
    }
}
