import Markdown
import SourceText

extension Check {
    /// Bodies hold no HTML and no pictures: neither reaches a page.
    static let bodyMarkup = Check(kinds: [.rawHTML, .picture]) { evidence in
        evidence.corpus.records.flatMap { record in
            var places = BodyPlaces(of: record)
            let tags = record.body.rawHTML.map { tag in
                let firstLine = tag.text.prefix { !$0.isNewline }
                return places.locate(tag.text, writtenAs: tag.text, String(firstLine), within: tag.lines)
            }
            places = BodyPlaces(of: record)
            let pictures = record.body.images.map { picture in
                places.locate(
                    picture.description,
                    writtenAs: picture.source,
                    picture.description,
                    within: picture.lines
                )
            }
            return Finding.once(
                .rawHTML,
                "HTML isn't passed on: it's printed as text",
                for: tags,
                in: record,
                help: "write it in Markdown, or put a backslash before each '<' that is meant as text"
            )
                + Finding.once(
                    .picture,
                    "pictures can't be shown yet: of this one the description is printed",
                    for: pictures,
                    in: record,
                    help: "link to it: [description](https://…)"
                )
        }
    }
}

extension FindingKind {
    fileprivate static let rawHTML = FindingKind(
        "raw-html",
        .warning,
        "A body holds HTML, which is printed as text."
    )
    fileprivate static let picture = FindingKind(
        "picture-in-body",
        .warning,
        "A body holds a picture, of which only the description is printed."
    )
}

extension Finding {
    /// One warning for all places of a record, so that a body full of tags isn't a screen full of findings.
    fileprivate static func once(
        _ kind: FindingKind,
        _ message: String,
        for things: [Located<String>],
        in record: RecordCommon,
        help: String
    ) -> [Finding] {
        guard let first = things.first else { return [] }
        let others = things.count - 1
        let more = others > 0 ? " (and in \(others) more place\(others == 1 ? "" : "s") of this body)" : ""
        return warning(
            kind,
            message + more,
            at: first.place,
            help: help,
            notes: things.dropFirst().prefix(3).map { Note("also here", at: $0.place) },
            unless: record.confirmed
        )
    }
}
