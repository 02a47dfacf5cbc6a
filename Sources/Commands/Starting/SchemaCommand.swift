import ArgumentParser
import Content
import FrontMatter
import JSON

/// Prints what an editor needs to complete and check a record's keys.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a record's front matter, or of site.yml, for your editor.",
        discussion: """
            Save it beside your briefing, and tell your editor of it: most take a line at the head of a YAML file such as \
            # yaml-language-server: $schema=../schemas/site.json
            """
    )

    @Argument(help: "What the schema describes: \(Subject.names).")
    var kind: Subject

    func run() {
        print(kind.schema.jsonSchema(kind.title).indentedText)
    }

    /// A kind of record, or the site's settings.
    enum Subject: ExpressibleByArgument {
        case record(RecordKind)
        case site

        static var allValueStrings: [String] { RecordKind.words + ["site"] }
        static var names: String { allValueStrings.joined(separator: ", ") }

        init?(argument: String) {
            if argument == "site" {
                self = .site
            } else if let kind = RecordKind(named: argument) {
                self = .record(kind)
            } else {
                return nil
            }
        }

        var schema: FieldSchema {
            switch self {
            case .record(let kind): kind.schema
            case .site: SiteSettings.schema
            }
        }

        var title: String {
            switch self {
            case .record(let kind): "The front matter of \(kind.schema.noun)"
            case .site: "The settings in site.yml"
            }
        }
    }
}
