import Content
import Quotations
import TemplateLanguage

/// How and where a quotation stands in its source, and the way to it.
struct SourcePlaceView: View {
    /// On its own: "as printed".
    let state: String
    /// Before the source's name: "as printed in".
    let printedIn: String
    let paragraph: String
    /// Before words of indirect speech: "reports, in its own words".
    let reports: String
    /// The source on the web, as near to the words as a browser can go.
    let original: LinkView?

    init(_ index: Index<Content.Quotation>, _ context: PageContext) {
        let quotation = context.corpus[index]
        let place = context.site.checked[index]
        let words = context.words
        if place.state == .exact {
            state = words[.asPrinted]
            printedIn = words[.asPrintedIn]
        } else if let cut = Self.wordsLeftOut(place, holdsInsertion: quotation.holdsInsertion, words) {
            state = words.phrase(.asPrintedCut, ["words": cut])
            printedIn = words.phrase(.asPrintedCutIn, ["words": cut])
        } else if quotation.holdsInsertion {
            state = words[.asPrintedInserted]
            printedIn = words[.asPrintedInsertedIn]
        } else {
            state = words[.asPrintedChanged]
            printedIn = words[.asPrintedChangedIn]
        }
        reports = words[place.isPartlyQuoted ? .reportsPartlyQuoting : .reportsInItsOwnWords]
        paragraph = words.phrase(
            .paragraphOf,
            ["n": String(place.block), "total": String(place.blockCount)]
        )
        original = Self.original(quotation, isLiteral: place.state == .exact, context)
    }

    static let fields: [ViewField<Self>] = [
        .text("state", example: "as printed, cut by us (5 words left out)") { $0.state },
        .text("printed-in", example: "as printed, cut by us (5 words left out), in") { $0.printedIn },
        .text("paragraph", example: "paragraph 3 of 11") { $0.paragraph },
        .text("reports", example: "reports, in its own words") { $0.reports },
        .record("original") { $0.original },
    ]

    /// "5 words left out in 2 places, others put in"; nil where nothing is left out.
    private static func wordsLeftOut(
        _ place: ProvenPlace,
        holdsInsertion: Bool,
        _ words: Words
    ) -> String? {
        let cuts = place.wordsLeftOut.filter { $0 > 0 }
        guard let count = words.counted(.wordsLeftOut, cuts.reduce(0, +)) else { return nil }
        var told = count
        if cuts.count > 1 { told = words.phrase(.inSeveralPlaces, ["words": told, "n": String(cuts.count)]) }
        if place.state == .cutOverNegation { told = words.phrase(.withNegation, ["words": told]) }
        if holdsInsertion { told = words.phrase(.withInsertion, ["words": told]) }
        return told
    }

    /// Made from the record's own words, never from the text.
    ///
    /// An archive's copy stands in only where the original's address isn't known: archives put frames and bars
    /// around a page, and some of them drop what follows `#`.
    private static func original(
        _ quotation: Content.Quotation,
        isLiteral: Bool,
        _ context: PageContext
    ) -> LinkView? {
        let article = context.corpus[quotation.article]
        guard let page = article.url ?? article.archive else { return nil }
        let words = Quotations.Quotation(
            quotation.words,
            prefix: quotation.prefix,
            suffix: quotation.suffix
        )
        let fragment = TextFragment(words, isLiteral: isLiteral)
        return LinkView(
            title: context.words[article.url == nil ? .inTheArchivedCopy : .inTheOriginal],
            url: Address(fragment?.address(in: page) ?? page)
        )
    }
}

extension Content.Quotation {
    /// Whether it has words in brackets that its source doesn't print, if it's one that holds an editor's marks.
    fileprivate var holdsInsertion: Bool {
        EditedWords(words).elements.contains { if case .insertion = $0.kind { true } else { false } }
    }
}
