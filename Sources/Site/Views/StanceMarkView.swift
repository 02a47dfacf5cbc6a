import Content
import TemplateLanguage

/// A stance in short, linked to the words that take it: a cell of a matrix holds some.
struct StanceMarkView: View {
    let word: String
    let key: String
    let isBeside: Bool
    let count: String?
    let url: Address

    /// The stances of an article's citations of one claim.
    static func all(_ citations: some Collection<Citation>, _ context: PageContext) -> [StanceMarkView] {
        // Most are one, which needs no list to be put in order.
        if citations.count == 1, let only = citations.first {
            return [StanceMarkView(StanceMark(only, context.corpus), context)]
        }
        return StanceMark.all(of: citations, context.corpus).map { StanceMarkView($0, context) }
    }

    private init(_ mark: StanceMark, _ context: PageContext) {
        word = context.interface.stances[mark.kind]
        key = mark.kind.stance.rawValue
        isBeside = mark.kind.scope != nil
        count = mark.count > 1 ? "×\(mark.count)" : nil
        url = context.url(of: mark.quotation)
    }

    static let fields: [ViewField<Self>] = [
        .text("word", example: "asserts") { $0.word },
        .text("key", example: "asserts") { $0.key },
        .flag("is-beside") { $0.isBeside },
        .text("count", example: "×2") { $0.count },
        .url("url", example: "../articles/insideover.html#q-1x") { $0.url },
    ]
}
