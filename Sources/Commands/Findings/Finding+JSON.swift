import JSON
import SourceText

extension Finding {
    /// One object; its keys are told in docs/findings.md, and keep their meaning.
    var json: JSON {
        .object(
            [
                JSON.Member("code", .string(kind.code)),
                JSON.Member("severity", .string(kind.severity.rawValue)),
                JSON.Member("message", .string(message)),
            ] + place.members + [
                JSON.Member("help", .array(help.map { .string($0) })),
                JSON.Member("notes", .array(notes.map(\.json))),
            ]
        )
    }
}

extension Finding.Note {
    fileprivate var json: JSON {
        .object([JSON.Member("message", .string(message))] + place.members)
    }
}

extension Place {
    /// Where it is; the file alone, where a finding is about the file as a whole.
    fileprivate var members: [JSON.Member] {
        let numbers = [("line", line), ("column", column), ("end-line", endLine), ("end-column", endColumn)]
        var members = [JSON.Member("path", .string(path))]
        members += numbers.compactMap { name, number in number.map { JSON.Member(name, .number($0)) } }
        if let excerpt {
            let source: JSON = .object([
                "before": .string(excerpt.before),
                "marked": .string(excerpt.marked),
                "after": .string(excerpt.after),
            ])
            members.append(JSON.Member("source", source))
        }
        return members
    }
}
