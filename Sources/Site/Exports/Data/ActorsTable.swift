import Content
import SourceText

extension DataTable {
    static let actors = DataTable(
        "actors",
        "People, governments, organisations, outlets and agencies that speak or are relied on.",
        columns: RecordRow<Actor>.identity + [
            .text("name", "What it’s called.") { $0.record.fullName },
            .text("kind", "person, government, organisation, outlet, news agency or unnamed.") {
                $0.record.form?.rawValue
            },
            .text("role", "What it does or did.") { $0.record.role },
            .text("member_of", "The actor to which it belongs.") { row in
                row.corpus.relations.memberOf[row.index.position].map { row.corpus[$0].identifier.text }
            },
            .list("aliases", "Other names, which count as this one.") { $0.record.aliases.map(\.value) },
            .text("described_as", "How sources describe it.") { $0.record.describedAs },
        ],
        of: { Array($0.corpus.actors.indexed) },
        rows: { actor, context in [RecordRow(actor.0, actor.1, context)] }
    )
}
