import FrontMatter
import Parallel
import SourceText

/// Reads the records of a file that holds one in JSON on each line.
enum RecordLines {
    /// What stands in a line beside the record's keys: its name and its body.
    static let keys = ["id", "body"]

    /// The records in the order of their lines, read on `jobs` cores.
    static func load<Value: ContentRecord>(
        _ reader: RecordReader<Value>,
        from path: String,
        jobs: Int
    ) async -> Diagnosed<[LoadedRecord<Value>]> {
        var result = Diagnosed<[LoadedRecord<Value>]>([])
        var blocks = LineBlocks(of: path)
        do throws(FileError) {
            while let block = try blocks.next() {
                result.findings += block.findings
                result.value += await concurrentMap(block.value, jobs: jobs) { line in
                    let (line, bytes) = line.lending()
                    let (identifier, record) = record(reader, line)
                    return LoadedRecord(identifier, record, bytes)
                }
            }
        } catch {
            result.findings.append(.unreadable(error, at: Place(path: path)))
        }
        result.value = bounded(result.value)
        return result
    }

    /// The record on a line; without a name that can be read it's none.
    static func record<Value: ContentRecord>(
        _ reader: RecordReader<Value>,
        _ line: SourceFile
    ) -> (Identifier?, Diagnosed<Value?>) {
        let data = RecordText.readLine(line)
        guard let keys = data.value else { return (nil, Diagnosed(nil, data.findings)) }
        var fields = FieldReader(keys, of: Value.kind.withArticle, in: line, at: 0..<0)
        let name = fields.required("id", .located(.identifier(of: Value.kind)), "The name of the record.")
        guard let name else { return (nil, Diagnosed(nil, data.findings + fields.findings)) }
        let body = fields.optional("body", .body, "The body, in Markdown.") ?? .none(in: line)
        let record = reader.record(&fields, name.value, at: name.range, body)
        return (name.value, Diagnosed(record.value, data.findings + record.findings))
    }
}

extension RecordLines {
    /// How many lines that are no records are told of one by one: a file of another form has nothing else.
    private static let mostNameless = 20

    private static func bounded<Value>(_ records: [LoadedRecord<Value>]) -> [LoadedRecord<Value>] {
        let nameless = records.indices.filter { records[$0].identifier == nil }.dropFirst(mostNameless)
        guard let first = nameless.first, let place = records[first].record.findings.first?.place else {
            return records
        }
        var named = records.indices.filter { $0 < first || records[$0].identifier != nil }.map { records[$0] }
        let finding = Finding.moreLines(nameless.count, at: place)
        named.append(LoadedRecord(nil, Diagnosed(nil, [finding]), nil))
        return named
    }
}

extension Finding {
    fileprivate static func moreLines(_ count: Int, at place: Place) -> Finding {
        Finding(
            LoadingFindings.unreadableLines,
            count == 1
                ? "this line is no record either"
                : "this line and \(count - 1) more of this file are no records either",
            at: place,
            help: #"write each record on a line of its own, such as {"id": "name", "title": "Words"}"#
        )
    }
}
