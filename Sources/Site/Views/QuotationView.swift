import Content
import TemplateLanguage

/// Words quoted from an article, with every passage that holds them.
struct QuotationView: View {
    let number: String
    let anchor: String
    let quote: String
    let language: WordsLanguage?
    let place: SourcePlaceView
    /// Where the words are marked in the article's text, if that's on the page.
    let inText: Address?
    /// An earlier quotation that holds some of the same words.
    let overlapped: LinkView?
    /// How much of the source lies between the quotation before and this one.
    let gap: String?
    /// How much of it follows the last one.
    let rest: String?
    let passages: [PassageView]

    /// In the source's order, those on one of the article's pages.
    static func all(of article: Index<Article>, page: Int, _ context: PageContext) -> [QuotationView] {
        let quotations = context.site.backlinks.quotationsOfArticle[article.position]
        let isFull = context.corpus[article].rights == .full
        let overlapped = overlapped(quotations, context)
        let gaps = isFull ? [] : paragraphsBetween(quotations, context)
        let shown = quotations.indices.filter {
            context.site.quotationPages.page(of: quotations[$0]) == page
        }
        return shown.map { position in
            let index = quotations[position]
            let anchor = context.anchor(of: index)
            let place = SourcePlaceView(index, context)
            return QuotationView(
                number: String(position + 1),
                anchor: isFull ? anchor.entry : anchor.id,
                quote: context.corpus[index].words,
                language: context.language(of: index),
                place: place,
                inText: isFull ? Address(base: "", path: "", anchor: anchor.id) : nil,
                overlapped: overlapped[position].map { other in
                    LinkView(
                        title: context.words.phrase(.passageNumber, ["n": String(other + 1)]),
                        url: isFull
                            ? Address(base: "", path: "", anchor: context.anchor(of: quotations[other]).entry)
                            : context.url(of: quotations[other])
                    )
                },
                gap: isFull ? nil : context.words.counted(.paragraphsNotQuoted, gaps[position].before),
                rest: isFull || position + 1 < quotations.count
                    ? nil : context.words.counted(.paragraphsNotQuoted, gaps[position].after),
                passages: context.site.backlinks.passagesOfQuotation[index.position]
                    .map { PassageView($0, at: place, context) }
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("number", example: "3") { $0.number },
        .text("anchor", example: "q-1x") { $0.anchor },
        .text("quote", example: "which paid for that equipment") { $0.quote },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .record("place") { $0.place },
        .url("in-text", example: "#q-1x") { $0.inText },
        .record("overlapped") { $0.overlapped },
        .text("gap", example: "2 paragraphs not quoted") { $0.gap },
        .text("rest", example: "2 paragraphs not quoted") { $0.rest },
        .list("passages") { $0.passages },
    ]
}

extension QuotationView {
    /// For each quotation the earlier one, if any, that reaches farthest into its words.
    private static func overlapped(
        _ quotations: [Index<Quotation>],
        _ context: PageContext
    ) -> [Int?] {
        let parts = quotations.enumerated()
            .flatMap { position, index in
                context.site.checked[index].parts.map { (range: $0, position: position) }
            }
            .sorted { ($0.range.lowerBound, $0.position) < ($1.range.lowerBound, $1.position) }
        var found = [Int?](repeating: nil, count: quotations.count)
        var farthest: (end: Int, position: Int)?
        for (range, position) in parts {
            if let farthest, farthest.position != position, range.lowerBound < farthest.end {
                found[position] = found[position] ?? farthest.position
            }
            if range.upperBound > farthest?.end ?? 0 { farthest = (range.upperBound, position) }
        }
        return found
    }

    /// For each quotation how many of the source's paragraphs lie between the one before and it, and how many
    /// follow it.
    ///
    /// Where a quotation has several lines it isn't known in which paragraph it ends, and nothing is said of
    /// those that follow it.
    private static func paragraphsBetween(
        _ quotations: [Index<Quotation>],
        _ context: PageContext
    ) -> [(before: Int, after: Int)] {
        var last: Int? = 0
        var end = 0
        return quotations.map { index in
            let place = context.site.checked[index]
            let gap = last.map { place.block - $0 - 1 } ?? 0
            let isInOneBlock = !context.corpus[index].words.contains(where: \.isNewline)
            let isPastOthers = place.offset >= end
            last = isInOneBlock && (last != nil || isPastOthers) ? max(last ?? 0, place.block) : nil
            end = max(end, place.parts.last?.upperBound ?? 0)
            return (max(0, gap), last.map { place.blockCount - $0 } ?? 0)
        }
    }
}
