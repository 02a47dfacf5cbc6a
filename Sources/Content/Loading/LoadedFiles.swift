/// What came of reading each Markdown file of the collections.
struct LoadedFiles: Sendable {
    var articles: [LoadedRecord<Article>] = []
    var claims: [LoadedRecord<Claim>] = []
    var statements: [LoadedRecord<Statement>] = []
    var actors: [LoadedRecord<Actor>] = []
    var topics: [LoadedRecord<Topic>] = []
    var pages: [LoadedRecord<FreePage>] = []
}

/// What needn't be read again, as its file is the same as before.
struct KnownFiles: Sendable {
    let articles: Collection<Article>
    let claims: Collection<Claim>
    let statements: Collection<Statement>
    let actors: Collection<Actor>
    let topics: Collection<Topic>
    let pages: Collection<FreePage>

    init(_ files: LoadedFiles, changed: Set<String>) {
        articles = Collection(files.articles, changed: changed)
        claims = Collection(files.claims, changed: changed)
        statements = Collection(files.statements, changed: changed)
        actors = Collection(files.actors, changed: changed)
        topics = Collection(files.topics, changed: changed)
        pages = Collection(files.pages, changed: changed)
    }

    struct Collection<Value: ContentRecord>: Sendable {
        private let records: [Identifier: LoadedRecord<Value>]
        private let changed: Set<String>

        init(_ records: [LoadedRecord<Value>], changed: Set<String>) {
            let named = records.compactMap { record in record.identifier.map { ($0, record) } }
            self.records = Dictionary(named, uniquingKeysWith: { first, _ in first })
            self.changed = changed
        }

        /// What came of a file; nil if it has to be read.
        func record(of file: CollectionFolder.RecordFile) -> LoadedRecord<Value>? {
            file.isLink || changed.contains(file.path) ? nil : records[file.identifier]
        }
    }
}
