import Content
import TemplateLanguage

/// A row about a record.
struct RecordRow<Record: ContentRecord>: Sendable {
    let index: Index<Record>
    let record: Record
    let context: PageContext

    init(_ index: Index<Record>, _ record: Record, _ context: PageContext) {
        self.index = index
        self.record = record
        self.context = context
    }

    var corpus: Corpus { context.corpus }
    var site: SiteModel { context.site }
}

extension RecordRow {
    /// The columns with which every table of records begins.
    static var identity: [DataColumns<Self>] {
        [
            .text("id", "The identifier, which other tables name.") { $0.record.identifier.text },
            .text("page", "The address of its page, from the site’s start.") {
                $0.context.url(of: $0.record).text
            },
        ]
    }
}
