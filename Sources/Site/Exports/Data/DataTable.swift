import Content

/// A table of what the site shows, which is written as CSV and as JSON.
///
/// Each table is one such value, in a file of its own; a new one is one more and a line in `all`.
struct DataTable: Sendable {
    /// What its files are named by.
    let name: String
    let meaning: String
    let columns: [DataColumnDescription]
    /// Hands its files on piece by piece, with addresses as the given page writes them.
    let write: @Sendable (PageContext, _ take: (DataForm, [UInt8]) -> Void) -> Void

    static let all: [DataTable] = [
        .claims, .citations, .values, .changes, .articles, .statements, .actors, .topics,
    ]

    /// - Parameters:
    ///   - subjects: what the table tells of, in the order in which it's written.
    ///   - rows: of one of them; they're made one subject at a time, and not kept.
    init<Subject, Rows: Sequence & SendableMetatype>(
        _ name: String,
        _ meaning: String,
        columns: [DataColumns<Rows.Element>],
        of subjects: @escaping @Sendable (PageContext) -> [Subject],
        rows: @escaping @Sendable (Subject, PageContext) -> Rows
    ) {
        let columns = columns.flatMap(\.all)
        self.name = name
        self.meaning = meaning
        self.columns = columns.map(\.description)
        write = { context, take in
            Self.write(columns, subjects(context), { rows($0, context) }, to: take)
        }
    }

    /// Hands on the bytes of a table in both forms: each row is read once, which takes longer than to write it.
    static func write<Subject, Rows: Sequence>(
        _ columns: [DataColumn<Rows.Element>],
        _ subjects: [Subject],
        _ rows: (Subject) -> Rows,
        to take: (DataForm, [UInt8]) -> Void
    ) {
        let names = columns.map(\.description.name)
        var csv = CSVWriter(columns: names)
        var json = JSONRowWriter(columns: names)
        for subject in subjects {
            for row in rows(subject) {
                // By position: as an element, each column's words would be counted for every cell.
                for position in columns.indices {
                    let value = columns[position].value(row)
                    csv.write(value)
                    json.write(value)
                }
                csv.endRow()
                json.endRow()
            }
            if csv.bytes.count >= sizeOfPiece { take(.csv, csv.removeBytes()) }
            if json.bytes.count >= sizeOfPiece { take(.json, json.removeBytes()) }
        }
        json.end()
        take(.csv, csv.bytes)
        take(.json, json.bytes)
    }

    /// A large site's tables have hundreds of megabytes: as a whole, they took more memory than all records.
    private static let sizeOfPiece = 1 << 18
}

/// A form in which every table is written.
enum DataForm: Int {
    case csv, json
}

extension DataTable {
    var csvRoute: Route { Route("data/\(name).csv") }
    var jsonRoute: Route { Route("data/\(name).json") }

    /// In the order of the forms.
    fileprivate var paths: [String] { [csvRoute.path, jsonRoute.path] }
}

extension ExportKind {
    /// Each table in its forms, with a description of them all.
    static let data = ExportKind { planner, _ in
        // Addresses in tables are seen from the site's start, wherever the tables are taken.
        let start = PageContext(planner.site, planner.interface, .index)
        let tables = DataTable.all.map { table in
            SiteFile(
                paths: table.paths,
                pieces: { take in table.write(start) { form, piece in take(form.rawValue, piece) } }
            )
        }
        let settings = planner.site.corpus.settings
        return tables + [SiteFile(path: Route.dataPackage.path) { DataPackage.bytes(settings) }]
    }
}
