import TemplateLanguage

extension PageKind {
    /// The tables that the site offers, with what each column means.
    static let data = PageKind(template: "data.md", DataPage.self, isReading: false) { _ in
        [
            PagePlan(Route.data) { context in
                Page(
                    head: PageHead(
                        title: context.words[.data],
                        description: context.words[.dataLede],
                        crumbs: []
                    ),
                    content: DataPage(context)
                )
            }
        ]
    }
}

struct DataPage: View {
    let packageURL: Address
    let tables: [DataTableView]

    init(_ context: PageContext) {
        packageURL = context.url(of: .dataPackage)
        tables = DataTable.all.map { DataTableView($0, context) }
    }

    static let fields: [ViewField<Self>] = [
        .url("package-url", example: "data/datapackage.json") { $0.packageURL },
        .list("tables") { $0.tables },
    ]
}

/// A table, in the words of its declaration: they're English in every site, as the columns' names are.
struct DataTableView: View {
    let name: String
    let meaning: String
    let csvURL: Address
    let jsonURL: Address
    let columns: [DataColumnView]

    init(_ table: DataTable, _ context: PageContext) {
        name = table.name
        meaning = table.meaning
        csvURL = context.url(of: table.csvRoute)
        jsonURL = context.url(of: table.jsonRoute)
        columns = table.columns.map { DataColumnView(description: $0) }
    }

    static let fields: [ViewField<Self>] = [
        .text("name", example: "claims") { $0.name },
        .text("meaning", example: "Claims: propositions that can be true or false.") { $0.meaning },
        .url("csv-url", example: "data/claims.csv") { $0.csvURL },
        .url("json-url", example: "data/claims.json") { $0.jsonURL },
        .list("columns") { $0.columns },
    ]
}

struct DataColumnView: View {
    let description: DataColumnDescription

    static let fields: [ViewField<Self>] = [
        .text("name", example: "stance") { $0.description.name },
        .text("form", example: "text") { $0.description.form.name },
        .text("meaning", example: "asserts, denies, doubts …") { $0.description.meaning },
    ]
}

extension DataColumnDescription.Form {
    fileprivate var name: String {
        switch self {
        case .text: "text"
        case .list: "list"
        case .number: "whole number"
        case .decimal: "number"
        case .flag: "true or false"
        case .day: "day"
        }
    }
}
