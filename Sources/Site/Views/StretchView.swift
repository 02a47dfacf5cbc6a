import Content
import Quotations
import TemplateLanguage

/// A stretch of a statement as each source printed it, one row a wording.
struct StretchView: View {
    let anchor: String
    let summary: String
    /// Where the statement's stretches aren't all of one language.
    let language: String?
    /// All sources print the same words: there's nothing to compare.
    let isAlike: Bool
    let rows: [StretchRowView]
    let leftOut: String?
    /// Where the stretch stands on its statement's page.
    let statement: LinkView

    /// A statement's stretches, as many as a page may hold, and how many are left out.
    static func all(of statement: Index<Statement>, _ context: PageContext) -> ([StretchView], leftOut: Int) {
        let stretches = context.site.spokenWords.stretches(of: statement)
        var rows = 0
        let shown = stretches.prefix { stretch in
            rows += stretch.rows.count
            return rows <= mostRows
        }
        return (shown.map { StretchView($0, number: $0.number, context) }, stretches.count - shown.count)
    }

    /// Those that the passages on a claim belong to and that sources print differently, at most three.
    static func all(on citations: [Citation], _ context: PageContext) -> ([StretchView], leftOut: Int) {
        let stretches = context.site.spokenWords.stretches(citedBy: citations).filter {
            $0.difference > .none
        }
        // They may be several statements', so that the numbers which they have there could clash here.
        let shown = stretches.prefix(3).enumerated().map { StretchView($1, number: $0 + 1, context) }
        return (shown, stretches.count - shown.count)
    }

    /// The passages on a claim that are laid beside none of those in the stretches of their statement, though some on
    /// the claim are.
    static func passagesAlone(on citations: [Citation], _ context: PageContext) -> [Index<Content.Passage>] {
        let spokenWords = context.site.spokenWords
        let compared = spokenWords.stretches(citedBy: citations).filter { $0.difference > .none }
        let statements = Set(compared.map(\.statement))
        return citations.map(\.passage).filter { passage in
            let utterance = context.corpus[passage].utterance
            guard spokenWords.isAlone(passage),
                let statement = utterance.flatMap({ context.corpus[$0].statement })
            else { return false }
            return statements.contains(statement)
        }
    }

    private static let mostRows = 120

    /// - Parameter number: which of its page's stretches it is, from 1.
    private init(_ stretch: PrintedStretch, number: Int, _ context: PageContext) {
        let statement = context.corpus[stretch.statement]
        anchor = Self.anchor(number)
        summary = Self.summary(stretch, context)
        let all = context.site.spokenWords.stretches(of: stretch.statement)
        language =
            all.contains { $0.language != stretch.language } ? stretch.language.map(context.name) : nil
        isAlike = stretch.rows.count == 1
        rows = stretch.rows.indices.map { StretchRowView(stretch, $0, context) }
        leftOut = context.words.counted(.wordingsLeftOut, stretch.wordingsLeftOut)
        self.statement = LinkView(
            title: context.title(of: statement),
            url: context.url(of: Route(statement), anchor: Self.anchor(stretch.number))
        )
    }

    private static func anchor(_ number: Int) -> String { "printed-\(number)" }

    /// "2 sources print this, not all in the same words; 1 source prints a translation".
    private static func summary(_ stretch: PrintedStretch, _ context: PageContext) -> String {
        let words = context.words
        let originals = stretch.rows.filter { !$0.isTranslation }
        let sources = context.articleCount(originals)
        let translations = context.articleCount(stretch.rows.filter(\.isTranslation))
        let phrase: Phrase =
            switch stretch.differenceOfOriginals {
            case _ where sources == 1: .printedBySources
            case .words: .printedDifferently
            case .marks: .marksPrintedDifferently
            case .none: originals.count == 1 ? .printedAlike : .printedAlikeInPart
            }
        let parts = [words.counted(phrase, sources), words.counted(.printedInTranslation, translations)]
        return parts.compactMap(\.self).joined(separator: words[.partSeparator])
    }

    static let fields: [ViewField<Self>] = [
        .text("anchor", example: "printed-1") { $0.anchor },
        .text("summary", example: "2 sources print this, not all in the same words") { $0.summary },
        .text("printed-in-language", example: "Italian") { $0.language },
        .flag("is-alike") { $0.isAlike },
        .list("rows") { $0.rows },
        .text("left-out", example: "3 more wordings aren't shown.") { $0.leftOut },
        .record("statement") { $0.statement },
    ]
}

extension PageContext {
    fileprivate func articleCount(_ rows: [PrintedStretch.Row]) -> Int {
        Set(rows.flatMap(\.passages).map { corpus[corpus[$0].quotation].article }).count
    }
}
