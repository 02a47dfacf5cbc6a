import Quotations
import SourceText

/// Puts into words why a quotation isn't proven, and what would mend it.
struct RefusalWording {
    let quotation: Quotation
    let article: Article
    let text: QuotableText
    /// The path of the source, as findings print it.
    let path: String

    /// The most that's shown of a text which isn't ours, in characters.
    private static let mostShown = 300

    func finding(_ refusal: Quotations.Refusal) -> Finding {
        switch refusal {
        case .empty:
            finding(
                ProvingFindings.emptyQuotation,
                "the quotation has no words",
                ["write the words between the marks"]
            )
        case .notFound(let closest):
            finding(
                ProvingFindings.notFound,
                "these words aren't in '\(path)'",
                closest.map(help) ?? ["no passage of the text comes close to them"]
            )
        case .outsideTextProper(let passages):
            finding(
                ProvingFindings.outsideTextProper,
                "these words stand in '\(path)' only outside the text proper",
                ["the text proper goes from 'from' to 'until': quote from it, or change these"],
                passages
            )
        case .otherSurroundings(let passages):
            finding(
                ProvingFindings.otherSurroundings,
                "these words stand in '\(path)', but not between this prefix and suffix",
                ["prefix and suffix are the words directly before and after the quotation"]
                    + contexts(passages)
            )
        case .tooShort(let passages):
            finding(
                ProvingFindings.tooShort,
                "these words are too few to be told from others",
                ["quote at least three words or twelve characters, or add 'prefix' or 'suffix'"]
                    + contexts(passages)
            )
        case .repeated(let passages):
            finding(
                ProvingFindings.repeated,
                "these words stand in \(passages.count) places of '\(path)'",
                ["add 'prefix' or 'suffix' with the words beside the place that you mean"]
                    + contexts(passages)
            )
        }
    }
}

extension RefusalWording {
    private func finding(
        _ kind: FindingKind,
        _ message: String,
        _ help: [String],
        _ passages: [Quotations.Passage] = []
    ) -> Finding {
        Finding(kind, message, at: quotation.place.place, help: help + contexts(passages))
    }

    /// The closest passage with its place, the difference word by word, and the words to paste.
    private func help(_ closest: ClosestPassage) -> [String] {
        var lines = ["the closest words stand in \(place(closest.passage)):\n\(difference(closest))"]
        switch closest.cause {
        case .letterCase: lines.append("only capital letters differ")
        case .blockEnd:
            lines.append(
                "a paragraph ends inside these words: break the quotation's line there, or quote one paragraph"
            )
        case .lookAlikes(let letters):
            lines += letters.prefix(3).map {
                "the quotation has \(LookAlike.name(of: $0.inQuotation)) where the source has \(LookAlike.name(of: $0.inSource))"
            }
        case nil: break
        }
        let most = max(Self.mostShown, quotation.words.count)
        lines.append("if that's what you mean, paste its words:\n\(shortened(closest.words, to: most))")
        return lines
    }

    /// `[-only in the quotation-]` and `{+only in the source+}` among the words that are the same.
    private func difference(_ closest: ClosestPassage) -> String {
        let marked = closest.differences.map { part in
            switch part {
            case .same(let words): words
            case .onlyInQuotation(let words): "[-\(words)-]"
            case .onlyInSource(let words): "{+\(words)+}"
            }
        }.joined()
        return shortened(marked, to: max(Self.mostShown, quotation.words.count + 60))
    }

    /// Each place with the words around it.
    private func contexts(_ passages: [Quotations.Passage]) -> [String] {
        let shown = passages.prefix(5).map { passage in
            let (before, after) = text.surroundings(of: passage, characters: 30)
            let words = shortened(text.words(of: passage), to: Self.mostShown)
            return "\(place(passage)): …\(before)⟦\(words)⟧\(after)…"
        }
        let more = passages.count - shown.count
        return shown + (more > 0 ? ["and in \(more) more places"] : [])
    }

    private func place(_ passage: Quotations.Passage) -> String {
        let first = passage.blocks.lowerBound
        let last = passage.blocks.upperBound
        return first == last
            ? "paragraph \(first) of \(passage.blockCount)"
            : "paragraphs \(first) to \(last) of \(passage.blockCount)"
    }

    private func shortened(_ text: String, to most: Int) -> String {
        text.count > most ? text.prefix(most) + "…" : text
    }
}
