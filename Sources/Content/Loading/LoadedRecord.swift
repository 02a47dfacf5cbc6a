import SourceText

/// What came of reading one record: itself, if it could be read, and its name, if that could.
struct LoadedRecord<Value: ContentRecord>: Sendable {
    let identifier: Identifier?
    let record: Diagnosed<Value?>
    /// The bytes of its file; nil where that couldn't be read.
    let bytes: FileBytes?

    init(_ identifier: Identifier?, _ record: Diagnosed<Value?>, _ bytes: FileBytes?) {
        self.identifier = identifier
        self.record = record
        self.bytes = bytes
    }
}
