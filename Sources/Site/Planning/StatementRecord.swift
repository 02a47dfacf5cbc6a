import Content

/// What a statement's pages list: what's printed of it, who answers it, who repeats it.
struct StatementRecord: Sendable {
    /// One a page; at least one.
    let parts: [Part]

    struct Part: Sendable {
        let passages: [Index<Passage>]
        let answers: [Citation]
        let relayedBy: [Index<Statement>]
    }

    init(_ statement: Index<Statement>, _ backlinks: Backlinks) {
        let passages = ListParts(backlinks.passagesOfUtterance[statement.position]) {
            backlinks.citationsOfPassage[$0.position].count
        }
        let answers = ListParts(backlinks.answersToStatement[statement.position])
        let relayedBy = ListParts(backlinks.relayedBy[statement.position])
        parts = (0..<max(1, passages.count, answers.count, relayedBy.count)).map { page in
            Part(passages: passages[page], answers: answers[page], relayedBy: relayedBy[page])
        }
    }
}
