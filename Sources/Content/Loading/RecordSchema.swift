public import FrontMatter
import Markdown

extension RecordKind {
    /// The keys that the front matter of the kind's records can have: its own, then those of every record.
    public var schema: FieldSchema {
        switch self {
        case .article: RecordReader.article.schema
        case .claim: RecordReader.claim.schema
        case .statement: RecordReader.statement.schema
        case .actor: RecordReader.actor.schema
        case .topic: RecordReader.topic.schema
        case .page: RecordReader.page.schema
        }
    }
}

extension RecordReader {
    fileprivate var schema: FieldSchema { .keys(Value.kind.withArticle, keys) }

    /// Its own, then those of every record.
    var keys: [KeySchema] {
        let owner = Value.kind.withArticle
        let own = FieldReader.keys(of: owner) { fields in
            var apart = fields
            return read(&fields, common(&apart))
        }
        return own + FieldReader.keys(of: owner, common)
    }

    /// What a record without a word has in common with others.
    private func common(_ fields: inout FieldReader) -> RecordCommon {
        RecordCommon.read(
            &fields,
            RecordName(Value.kind, Identifier(naming: Value.kind)),
            at: nil,
            .none(in: fields.file),
            Document(blocks: [])
        )
    }
}
