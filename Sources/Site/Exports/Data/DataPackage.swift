import Content
import JSON

/// What the tables are and their columns mean, for programs: a Frictionless Data Package
/// (https://specs.frictionlessdata.io/tabular-data-package/).
enum DataPackage {
    /// One table a line.
    static func bytes(_ settings: SiteSettings) -> [UInt8] {
        let head = JSON.object([
            "profile": "tabular-data-package",
            "title": .string(settings.title),
            "description": settings.description.map(JSON.string),
        ])
        var bytes = Array(head.bytes.dropLast())
        bytes += ", \"resources\": [\n".utf8
        for (position, table) in DataTable.all.enumerated() {
            if position > 0 { bytes += ",\n".utf8 }
            table.resource.write(to: &bytes)
        }
        bytes += "\n]}\n".utf8
        return bytes
    }
}

extension DataTable {
    fileprivate var resource: JSON {
        .object([
            "name": .string(name),
            "path": .string("\(name).csv"),
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "description": .string(meaning),
            "schema": .object(["fields": .array(columns.map(\.field))]),
        ])
    }
}

extension DataColumnDescription {
    fileprivate var field: JSON {
        .object([
            "name": .string(name), "type": .string(form.frictionlessType), "description": .string(meaning),
        ])
    }
}

extension DataColumnDescription.Form {
    /// The name of the type in Frictionless Table Schema.
    fileprivate var frictionlessType: String {
        switch self {
        case .text, .list: "string"
        case .number: "integer"
        case .decimal: "number"
        case .flag: "boolean"
        case .day: "date"
        }
    }
}
