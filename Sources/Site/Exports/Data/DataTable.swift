import Content

/// A table of what the site shows, which is written as CSV and as JSON.
///
/// Each table is one such value, in a file of its own; a new one is one more and a line in `all`.
struct DataTable: Sendable {
    /// What its files are named by.
    let name: String
    let meaning: String
    let columns: [DataColumnDescription]
    /// Hand the files on piece by piece, with addresses as the given page writes them.
    let csv: @Sendable (PageContext, _ take: ([UInt8]) -> Void) -> Void
    let json: @Sendable (PageContext, _ take: ([UInt8]) -> Void) -> Void

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
        csv = { context, take in
            Self.write(as: CSVWriter.self, columns, subjects(context), { rows($0, context) }, to: take)
        }
        json = { context, take in
            Self.write(as: JSONRowWriter.self, columns, subjects(context), { rows($0, context) }, to: take)
        }
    }

    /// Hands on the bytes of a table in one form.
    static func write<Subject, Rows: Sequence>(
        as form: (some RowWriter).Type,
        _ columns: [DataColumn<Rows.Element>],
        _ subjects: [Subject],
        _ rows: (Subject) -> Rows,
        to take: ([UInt8]) -> Void
    ) {
        var writer = form.init(columns: columns.map(\.description.name))
        for subject in subjects {
            for row in rows(subject) {
                for column in columns { writer.write(column.value(row)) }
                writer.endRow()
            }
            if writer.bytes.count >= sizeOfPiece { take(writer.removeBytes()) }
        }
        writer.end()
        take(writer.bytes)
    }

    /// The bytes of a table in one form.
    static func file<Row>(
        _ form: (some RowWriter).Type,
        _ columns: [DataColumn<Row>],
        _ rows: [Row]
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        write(as: form, columns, rows, { [$0] }) { bytes += $0 }
        return bytes
    }

    /// A large site's tables have hundreds of megabytes: as a whole, they took more memory than all records.
    private static let sizeOfPiece = 1 << 18
}

extension DataTable {
    var csvRoute: Route { Route("data/\(name).csv") }
    var jsonRoute: Route { Route("data/\(name).json") }
}

extension ExportKind {
    /// Each table in two forms, with a description of them all.
    static let data = ExportKind { planner, _ in
        // Addresses in tables are seen from the site's start, wherever the tables are taken.
        let start = PageContext(planner.site, planner.interface, .index)
        let tables = DataTable.all.flatMap { table in
            [
                SiteFile(path: table.csvRoute.path, pieces: { table.csv(start, $0) }),
                SiteFile(path: table.jsonRoute.path, pieces: { table.json(start, $0) }),
            ]
        }
        let settings = planner.site.corpus.settings
        return tables + [SiteFile(path: Route.dataPackage.path) { DataPackage.bytes(settings) }]
    }
}
