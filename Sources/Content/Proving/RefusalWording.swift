import FrontMatter
import Quotations
import SourceText

/// Puts into words why a quotation isn't proven, and what would mend it.
struct RefusalWording {
    private let quotation: Quotation
    private let text: QuotableText
    private let path: String
    /// The most that's shown of a text which isn't ours, in characters: 300, or the quotation's own length.
    private let mostShown: Int

    /// - Parameter path: that of the source, as findings print it.
    init(_ quotation: Quotation, in text: QuotableText, path: String) {
        self.quotation = quotation
        self.text = text
        self.path = path
        mostShown = max(300, quotation.words.count)
    }

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
                closest.map { help($0, isWhole: true) } ?? ["no passage of the text comes close to them"]
            )
        case .partNotFound(let part, let closest):
            finding(
                ProvingFindings.notFound,
                "a part of these words isn't in '\(path)': “\(part.shortened(to: Self.mostOfWords))”",
                closest.map { help($0, isWhole: false) } ?? ["no passage of the text comes close to it"]
            )
        case .partsApart(let obstacle):
            finding(
                ProvingFindings.partsApart,
                "the parts of these words stand in '\(path)', but can't be joined",
                [obstacle.inWords]
            )
        case .severalWays(let passages):
            finding(
                ProvingFindings.repeated,
                "the parts of these words can be joined in several ways in '\(path)'",
                ["leave out less, or add 'prefix' or 'suffix' with the words beside the place that you mean"]
                    + contexts(passages)
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
    ///
    /// - Parameter isWhole: whether these take the place of the whole quotation.
    private func help(_ closest: ClosestPassage, isWhole: Bool) -> [String] {
        var lines = [
            "the closest words stand in \(closest.passage.placeInWords):\n\(closest.markedDifference)"
        ]
        lines += closest.causeInWords
        let words = closest.words.shortened(to: mostShown)
        let pasted = isWhole ? quotation.place.place.pasting(words) : words
        let marks = pasted == words ? "" : " with the marks around them"
        lines.append("if that's what you mean, paste its words\(marks):\n\(pasted)")
        return lines
    }

    /// Each place with the words around it, as many as may be shown.
    private func contexts(_ passages: [Quotations.Passage]) -> [String] {
        let words = passages.first.map { text.words(of: $0).shortened(to: Self.mostOfWords) } ?? ""
        let most = min(5, 300 / (words.count + 2 * Self.mostAround))
        let shown = passages.prefix(most).map { passage in
            let (before, after) = text.surroundings(of: passage, characters: Self.mostAround)
            let (first, last) = (cut(before), cut(after))
            return "\(passage.placeInWords): \(first)\(before)⟦\(words)⟧\(after)\(last)"
        }
        switch passages.count - shown.count {
        case 0: return shown
        case 1: return shown + ["and in one more place"]
        case let others: return shown + ["and in \(others) more places"]
        }
    }

    /// What stands for the rest of a paragraph, where there may be more of it.
    private func cut(_ around: String) -> String { around.count < Self.mostAround ? "" : "…" }

    /// How much is shown of words that are the quotation's own, and on each side of them, in characters.
    private static let mostOfWords = 40
    private static let mostAround = 30
}
