import FrontMatter
import Markdown
import SourceText

extension RecordReader {
    /// What came of reading a file, whose bytes it holds apart from the record.
    func loadedRecord(in recordFile: CollectionFolder.RecordFile) -> LoadedRecord<Value> {
        let name = recordFile.identifier
        let file = ProjectLoader.file(recordFile.path, limit: ProjectLoader.recordLimit)
        guard let source = file.value else { return LoadedRecord(name, Diagnosed(nil, file.findings), nil) }
        let (lent, bytes) = source.lending()
        return LoadedRecord(name, record(in: lent, name), bytes)
    }

    /// The record that a file holds.
    func record(in recordFile: CollectionFolder.RecordFile) -> Diagnosed<Value?> {
        let file = ProjectLoader.file(recordFile.path, limit: ProjectLoader.recordLimit)
        guard let source = file.value else { return Diagnosed(nil, file.findings) }
        return record(in: source, recordFile.identifier)
    }

    /// The record that the text of a Markdown file holds.
    func record(in source: SourceFile, _ identifier: Identifier) -> Diagnosed<Value?> {
        let text = RecordText.read(source)
        guard let parts = text.value else { return Diagnosed(nil, text.findings) }
        var fields = FieldReader(parts.fields, of: Value.kind.withArticle, in: source, at: 0..<0)
        let value = record(&fields, identifier, at: nil, parts.body)
        let findings = parts.withKeysCutOff(value.findings, of: fields.keysAskedFor)
        return Diagnosed(value.value, text.findings + findings)
    }

    /// A record from its keys and its body.
    ///
    /// - Parameter nameRange: where its name is written; nil where that's the file's.
    func record(
        _ fields: inout FieldReader,
        _ identifier: Identifier,
        at nameRange: Range<Int>?,
        _ bodyText: BodyText
    ) -> Diagnosed<Value?> {
        let source = MarkdownSource(bytes: bodyText.bytes, place: bodyText.place)
        let body = MarkdownParser.parse(source)
        let common = RecordCommon.read(
            &fields,
            RecordName(Value.kind, identifier),
            at: nameRange,
            bodyText,
            body.value
        )
        let value = read(&fields, common)
        let findings = fields.finish { keys }
        if !findings.isEmpty, let meant = Finding.wrongFolder(of: fields.keys, in: Value.kind) {
            return Diagnosed(nil, [meant])
        }
        return Diagnosed(value, findings + body.findings + unfitReferences(in: body.value, of: source))
    }

    /// Characters that no record may hold, written by number or name, as in `&#x202E;`; of each block the first.
    private func unfitReferences(in body: Document, of source: MarkdownSource) -> [Finding] {
        guard source.bytes.contains(UInt8(ascii: "&")) else { return [] }
        return body.plainBlocks.compactMap {
            UnfitCharacters.finding(inShown: $0.text, at: source.place(ofLine: $0.lines.lowerBound))
        }
    }
}
