import EDTF
import SourceText

extension Check {
    /// Nobody repeats what isn't said yet.
    static let relaysLaterStatement = Check(kinds: [.relaysLaterStatement]) { evidence in
        let corpus = evidence.corpus
        return corpus.statements.flatMap { statement -> [Finding] in
            guard let relays = statement.relays,
                let index: Index<Statement> = corpus.names.find(relays.value),
                let said = statement.said, let first = corpus[index].said,
                first.isAfter(said, zone: corpus[index].zone)
            else { return [] }
            return Finding.warning(
                .relaysLaterStatement,
                "this was said on \(said), but '\(relays.value)', which it relays, was said on \(first)",
                at: relays.place,
                help: "correct the date that's wrong, or name the statement that it repeats",
                unless: statement.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let relaysLaterStatement = FindingKind(
        "relays-later-statement",
        .warning,
        "A statement is dated before the one that it relays."
    )
}
