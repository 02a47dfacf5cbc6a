public import Content
import SourceText

/// The records of a kind in a table, with what an editor wants to know of each.
public struct RecordList: Sendable {
    /// What a person at a terminal reads: the heads of the columns, then a row for each record.
    public let text: [[String]]
    /// In the form of the site's own tables, but without their byte order mark: it's read by other programs than
    /// spreadsheets, and for them a part of the first column's name.
    public let csv: [UInt8]
    public let json: [UInt8]

    public var count: Int { text.count - 1 }

    /// - Parameter shown: the columns that fit beside one another on a terminal, in their order.
    init<Row>(_ rows: [Row], columns: [DataColumns<Row>], shown: [String]) {
        let columns = columns.flatMap(\.all)
        var files: [DataForm: [UInt8]] = [:]
        DataTable.write(columns, rows, CollectionOfOne.init) { files[$0, default: []] += $1 }
        csv = Array(files[.csv, default: []].dropFirst(CSVWriter.byteOrderMark.count))
        json = files[.json, default: []]
        let visible = shown.compactMap { name in columns.first { $0.description.name == name } }
        let heads = visible.map { $0.description.name.replacing("_", with: " ") }
        text = [heads] + rows.map { row in visible.map { $0.value(row).inCell } }
    }
}

extension BriefingOverview {
    /// The records of a kind that a filter lets through, in the order of their names.
    ///
    /// Columns that the site's tables have, too, are named as there.
    public func list(_ kind: RecordKind, _ filter: RecordFilter = RecordFilter()) -> RecordList {
        switch kind {
        case .claim: return list(rows(of: corpus.claims) { filter.accepts($0, in: self) })
        case .article:
            let cited = filter.citationsOfTopic(in: corpus).map { Set($0.map(\.article)) }
            return list(
                rows(of: corpus.articles) { filter.accepts($0, in: self) && cited?.contains($0) ?? true }
            )
        case .statement:
            let cited = filter.citationsOfTopic(in: corpus).map {
                Set($0.compactMap { corpus[$0.passage].utterance?.position })
            }
            return list(
                rows(of: corpus.statements) {
                    filter.accepts($0, in: self) && cited?.contains($0.position) ?? true
                }
            )
        case .actor: return list(rows(of: corpus.actors) { _ in true })
        case .topic: return list(rows(of: corpus.topics) { _ in true })
        case .page: return list(rows(of: corpus.pages) { _ in true })
        }
    }

    private func rows<Record>(
        of records: [Record],
        where isListed: (Index<Record>) -> Bool
    ) -> [ListedRow<Record>] {
        records.indexed.filter { isListed($0.0) }.map { ListedRow(index: $0.0, record: $0.1, overview: self) }
    }
}

/// A row about a record.
struct ListedRow<Record: ContentRecord>: Sendable {
    let index: Index<Record>
    let record: Record
    let overview: BriefingOverview

    var corpus: Corpus { overview.corpus }

    static var id: DataColumns<Self> {
        .text("id", "The identifier.") { $0.record.identifier.text }
    }

    /// Where it's written; of a record in a file of many, with its line.
    static var file: DataColumns<Self> {
        .text("file", "The file in which it's written.") { $0.record.common.whereWritten }
    }
}

extension RecordCommon {
    /// The file, with the line where it holds many records.
    var whereWritten: String { place.line.map { "\(file.path):\($0)" } ?? file.path }
}

extension DataValue {
    fileprivate var inCell: String {
        switch self {
        case .nothing: ""
        case .text(let text), .decimal(let text): text
        case .list(let texts): texts.joined(separator: ", ")
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : ""
        case .day(let day): "\(day)"
        }
    }
}
