import SourceText

/// What came of reading one record: itself, if it could be read, and its name, if that could.
struct LoadedRecord<Value: ContentRecord>: Sendable {
    let identifier: Identifier?
    let record: Diagnosed<Value?>

    init(_ identifier: Identifier?, _ record: Diagnosed<Value?>) {
        self.identifier = identifier
        self.record = record
    }
}
