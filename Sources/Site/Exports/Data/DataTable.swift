import Content
import JSON

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

    /// - Parameter rows: in the order in which they're written.
    init<Row>(
        _ name: String,
        _ meaning: String,
        columns: [DataColumns<Row>],
        rows: @escaping @Sendable (PageContext) -> [Row]
    ) {
        let columns = columns.flatMap(\.all)
        self.name = name
        self.meaning = meaning
        self.columns = columns.map(\.description)
        csv = { Self.csv(rows($0), columns) }
        json = { Self.json(rows($0), columns) }
    }

    private static func csv<Row>(_ rows: [Row], _ columns: [DataColumn<Row>]) -> [UInt8] {
        var writer = CSVWriter()
        for column in columns { writer.write(.text(column.description.name)) }
        writer.endRow()
        for row in rows {
            for column in columns { writer.write(column.value(row)) }
            writer.endRow()
        }
        return writer.bytes
    }

    /// An array with one row a line, so that versions of it can be compared line by line.
    private static func json<Row>(_ rows: [Row], _ columns: [DataColumn<Row>]) -> [UInt8] {
        var bytes = Array("[".utf8)
        for (position, row) in rows.enumerated() {
            bytes += (position > 0 ? ",\n" : "\n").utf8
            let members = columns.compactMap { column in
                column.value(row).json.map { JSON.Member(column.description.name, $0) }
            }
            JSON.object(members).write(to: &bytes)
        }
        bytes += "\n]\n".utf8
        return bytes
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
