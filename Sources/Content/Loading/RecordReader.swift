import FrontMatter

/// How a record of one kind is read from its fields.
///
/// Each kind has one such value, in a file of its own; the questions that it asks are the kind's schema.
struct RecordReader<Value: ContentRecord>: Sendable {
    /// Asks for the keys of the kind; those that every record can have are read before.
    let read: @Sendable (inout FieldReader, RecordCommon) -> Value?
}
