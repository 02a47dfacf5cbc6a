import FrontMatter
import Markdown
import SourceText

/// How a record of one kind is read from its fields.
///
/// Each kind has one such value, in a file of its own; the questions that it asks are the kind's schema.
struct RecordReader<Value: ContentRecord>: Sendable {
    let read: @Sendable (inout FieldReader, RecordCommon) -> Value?

    /// Reads the keys that every record can have, then those of the kind.
    func record(
        _ fields: inout FieldReader,
        _ identifier: Identifier,
        body: Document,
        at bodyRange: Range<Int>
    ) -> Value? {
        let common = RecordCommon(
            identifier: identifier,
            page: RecordName(Value.kind, identifier).page,
            file: fields.file,
            body: body,
            bodyRange: bodyRange,
            confirmed: fields.optional("confirmed", .confirmations) ?? .none,
            extra: fields.optional("extra", .map(of: .anything)) ?? []
        )
        // The desk's own notes: read by nobody, published nowhere.
        _ = fields.optional("internal", .anything)
        return read(&fields, common)
    }
}
