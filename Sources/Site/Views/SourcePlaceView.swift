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
    /// The source on the web, as near to the words as a browser can go.
    let original: LinkView?

    init(_ index: Index<Content.Quotation>, _ context: PageContext) {
        let quotation = context.corpus[index]
        let place = context.site.checked[index]
        let words = context.words
        if place.state != .exact {
            if let cut = Self.wordsLeftOut(place, words) {
                state = words.phrase(.asPrintedCut, ["words": cut])
                printedIn = words.phrase(.asPrintedCutIn, ["words": cut])
            } else {
                state = words[.asPrintedChanged]
                printedIn = words[.asPrintedChangedIn]
            }
        } else {
            state = words[.asPrinted]
            printedIn = words[.asPrintedIn]
        }
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
        .record("original") { $0.original },
    ]

    /// "5 words left out in 2 places"; nil where the editor only put something in.
    private static func wordsLeftOut(_ place: ProvenPlace, _ words: Words) -> String? {
        let cuts = place.wordsLeftOut.filter { $0 > 0 }
        guard let count = words.counted(.wordsLeftOut, cuts.reduce(0, +)) else { return nil }
        let cut =
            cuts.count == 1
            ? count : words.phrase(.inSeveralPlaces, ["words": count, "n": String(cuts.count)])
        return place.state == .cutOverNegation ? words.phrase(.withNegation, ["words": cut]) : cut
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
