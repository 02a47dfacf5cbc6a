import SourceText

extension Records {
    /// The records with those read anew whose bytes are others now, and the errors that were found in them.
    ///
    /// - Parameter sources: by the files that the records were read from.
    func rereading(
        _ sources: [ObjectIdentifier: SourceFile],
        of name: RecordName,
        as identifier: Identifier
    ) -> Diagnosed<Records> {
        var result = Diagnosed(self)
        func reread<Value: ContentRecord>(_ records: inout [Value], _ reader: RecordReader<Value>) {
            var isSorted = true
            for (position, record) in records.enumerated() {
                guard let source = sources[ObjectIdentifier(record.common.file)] else { continue }
                let newName = record.name == name ? identifier : record.identifier
                let read =
                    record.common.isLine
                    ? RecordLines.record(reader, source).1
                    : reader.record(in: source, newName)
                result.findings += read.findings.errors
                if let value = read.value { records[position] = value }
                if record.name == name { isSorted = false }
            }
            if !isSorted { records.sort { $0.identifier < $1.identifier } }
        }
        var records = self
        reread(&records.articles, .article)
        reread(&records.claims, .claim)
        reread(&records.statements, .statement)
        reread(&records.actors, .actor)
        reread(&records.topics, .topic)
        reread(&records.pages, .page)
        result.value = records
        return result
    }
}
