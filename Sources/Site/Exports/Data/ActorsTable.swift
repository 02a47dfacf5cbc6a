import Content
import SourceText

extension DataTable {
    static let actors = DataTable(
        "actors",
        "People, governments, organisations, outlets and agencies that speak or are relied on.",
        columns: [
            .text("id", "The actor's identifier.") { $1.corpus[$0].identifier.text },
            .text("page", "The address of its page, from the site's start.") { $1.url(of: $1.corpus[$0]) },
            .text("name", "Its name.") { $1.corpus[$0].fullName },
            .text("kind", "person, government, organisation, outlet, news agency or unnamed.") {
                $1.corpus[$0].form?.rawValue
            },
            .text("role", "Its role.") { $1.corpus[$0].role },
            .text("member_of", "The identifier of the body that it belongs to.") { actor, context in
                context.corpus.relations.memberOf[actor.position].map { context.corpus[$0].identifier.text }
            },
            .list("aliases", "Other names, which count as this one.") { $1.corpus[$0].aliases.map(\.value) },
            .text("described_as", "How sources describe it.") { $1.corpus[$0].describedAs },
        ]
    ) { $0.corpus.actors.indexed.map(\.0) }
}
