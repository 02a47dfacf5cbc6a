import Content

/// A table of what the site shows, which is written as CSV and as JSON.
///
/// Each table is one such value, in a file of its own; a new one is one more and a line in `all`.
struct DataTable: Sendable {
    /// What its files are named by.
    let name: String
    let meaning: String
    let columns: [DataColumnDescription]
    /// The files, with addresses as the given page writes them.
    let csv: @Sendable (PageContext) -> [UInt8]
    let json: @Sendable (PageContext) -> [UInt8]

    static let all: [DataTable] = [
        .claims, .citations, .values, .changes, .articles, .statements, .actors, .topics,
    ]

    /// - Parameters:
    ///   - subjects: what the table tells of, in the order in which it's written.
    ///   - rows: of one of them; they're made one subject at a time, and not kept.
    init<Subject, Row>(
        _ name: String,
        _ meaning: String,
        columns: [DataColumns<Row>],
        of subjects: @escaping @Sendable (PageContext) -> [Subject],
        rows: @escaping @Sendable (Subject, PageContext) -> [Row]
    ) {
        let columns = columns.flatMap(\.all)
        self.name = name
        self.meaning = meaning
        self.columns = columns.map(\.description)
        csv = { context in
            Self.file(CSVWriter.self, columns, subjects(context)) { rows($0, context) }
        }
        json = { context in
            Self.file(JSONRowWriter.self, columns, subjects(context)) { rows($0, context) }
        }
    }

    /// The bytes of a table in one form.
    static func file<Subject, Row>(
        _ form: (some RowWriter).Type,
        _ columns: [DataColumn<Row>],
        _ subjects: [Subject],
        _ rows: (Subject) -> [Row]
    ) -> [UInt8] {
        var writer = form.init(columns: columns.map(\.description.name))
        for subject in subjects {
            for row in rows(subject) {
                for column in columns { writer.write(column.value(row)) }
                writer.endRow()
            }
        }
        writer.end()
        return writer.bytes
    }
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
                SiteFile(path: table.csvRoute.path) { table.csv(start) },
                SiteFile(path: table.jsonRoute.path) { table.json(start) },
            ]
        }
        let settings = planner.site.corpus.settings
        return tables + [SiteFile(path: Route.dataPackage.path) { DataPackage.bytes(settings) }]
    }
}
