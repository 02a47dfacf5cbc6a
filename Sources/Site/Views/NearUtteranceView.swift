import Content
import TemplateLanguage

/// An utterance that may be the same as the page's, with the words of both.
struct NearUtteranceView: View {
    let speaker: LinkView
    let statement: LinkView?
    let said: String?
    let rows: [StretchRowView]

    /// At most five, and how many are left out.
    static func all(for statement: Index<Statement>, _ context: PageContext) -> ([Self], leftOut: Int) {
        let suggestions = context.site.spokenWords.suggestions(for: statement)
        return (suggestions.prefix(5).map { Self($0, context) }, max(0, suggestions.count - 5))
    }

    private init(_ near: NearUtterance, _ context: PageContext) {
        let utterance = context.corpus[near.utterance]
        speaker = context.link(utterance.speaker)
        statement = utterance.statement.map { context.link(.statement($0)) }
        said = context.phrase(utterance.said)
        rows = near.rows.map { StretchRowView($0, reference: nil, namesSpeakers: true, context) }
    }

    static let fields: [ViewField<Self>] = [
        .record("speaker") { $0.speaker },
        .record("statement") { $0.statement },
        .text("said", example: "22 December 2022") { $0.said },
        .list("rows") { $0.rows },
    ]
}
