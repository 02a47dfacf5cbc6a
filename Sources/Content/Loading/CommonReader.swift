import FrontMatter
import Markdown

extension RecordCommon {
    /// The keys that every record can have.
    ///
    /// - Parameter nameRange: where the record's name is written; nil where that's its file's.
    static func read(
        _ fields: inout FieldReader,
        _ name: RecordName,
        at nameRange: Range<Int>?,
        _ bodyText: BodyText,
        _ body: Document
    ) -> RecordCommon {
        let confirmed = fields.optional(
            "confirmed",
            .confirmations,
            "Warnings that you looked at and settled: the code, and why."
        )
        let extra = fields.optional(
            "extra",
            .map(of: .list(of: .located(.text))),
            "Keys of your own, which templates can print.",
            example: "{region: north}"
        )
        let notes = fields.optional(
            "internal",
            .anything,
            "Your desk's own notes; they're never published.",
            example: "ask the council for the report"
        )
        return RecordCommon(
            identifier: name.identifier,
            page: name.page,
            file: fields.file,
            nameRange: nameRange,
            body: body,
            bodyText: bodyText,
            confirmed: confirmed ?? .none,
            extra: extra ?? [],
            notes: notes
        )
    }
}
