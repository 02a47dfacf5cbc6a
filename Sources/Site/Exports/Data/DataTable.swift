import JSON

/// A table of what the site shows, which is written as CSV and as JSON.
///
/// Each table is one such value, in a file of its own; a new one is one more and a line in `all`.
struct DataTable: Sendable {
    /// What its files are named by.
    let name: String
    let meaning: String
    let columns: [DataColumnDescription]
    let csv: @Sendable (PagePlanner) -> [UInt8]
    let json: @Sendable (PagePlanner) -> [UInt8]

    static let all: [DataTable] = [
        .claims, .citations, .values, .changes, .articles, .statements, .actors, .topics,
    ]

    /// - Parameter rows: in the order in which they're written.
    init<Row>(
        _ name: String,
        _ meaning: String,
        columns: [DataColumns<Row>],
        rows: @escaping @Sendable (SiteModel) -> [Row]
    ) {
        let columns = columns.flatMap(\.all)
        self.name = name
        self.meaning = meaning
        self.columns = columns.map(\.description)
        csv = { planner in Self.csv(rows(planner.site), columns, .forData(planner)) }
        json = { planner in Self.json(rows(planner.site), columns, .forData(planner)) }
    }

    private static func csv<Row>(
        _ rows: [Row],
        _ columns: [DataColumn<Row>],
        _ context: PageContext
    ) -> [UInt8] {
        var writer = CSVWriter()
        for column in columns { writer.write(.text(column.description.name)) }
        writer.endRow()
        for row in rows {
            for column in columns { writer.write(column.value(row, context)) }
            writer.endRow()
        }
        return writer.bytes
    }

    /// An array with one row a line, so that versions of it can be compared line by line.
    private static func json<Row>(
        _ rows: [Row],
        _ columns: [DataColumn<Row>],
        _ context: PageContext
    ) -> [UInt8] {
        var bytes = Array("[".utf8)
        for (position, row) in rows.enumerated() {
            bytes += (position > 0 ? ",\n" : "\n").utf8
            let members = columns.compactMap { column in
                column.value(row, context).json.map { JSON.Member(column.description.name, $0) }
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

extension PageContext {
    /// Addresses in tables are seen from the site's start, wherever the tables are taken.
    fileprivate static func forData(_ planner: PagePlanner) -> PageContext {
        PageContext(planner.site, planner.interface, .index)
    }
}

extension ExportKind {
    /// Each table in two forms, with a description of them all.
    static let data = ExportKind { planner, _ in
        DataTable.all.flatMap { table in
            [
                SiteFile(path: table.csvRoute.path) { table.csv(planner) },
                SiteFile(path: table.jsonRoute.path) { table.json(planner) },
            ]
        } + [SiteFile(path: Route.dataPackage.path) { DataPackage.bytes(planner.site.corpus.settings) }]
    }
}
