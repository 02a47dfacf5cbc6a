import Content
import JSON
import Quotations

// The keys are documented in README.md and keep their meaning.

extension FoundPassage {
    var json: JSON {
        .object([
            "text": .string(text),
            "article": article.map { .string("\($0)") },
            "match": .string(matchAsText),
            "paragraphs": passage.paragraphsAsJSON,
            "of": .number(passage.blockCount),
            "quote": .string(words),
            "prefix": prefix.map { .string($0) },
            "suffix": suffix.map { .string($0) },
            "unique": .bool(isUnique),
            "speech": .string(speech.rawValue),
            "differences": closest?.differencesAsJSON,
        ])
    }

    private var matchAsText: String {
        switch match {
        case .exact: "exact"
        case .cut: "cut"
        case .otherCase: "other-case"
        case .near: "near"
        }
    }

    private var closest: ClosestPassage? {
        if case .near(let closest) = match { closest } else { nil }
    }
}

extension AuditedQuotation {
    var json: JSON {
        var places: [AuditedPlace] = []
        var otherText: String?
        var closest: ClosestPassage?
        var obstacle: Obstacle?
        switch verdict {
        case .short(let found), .asPrinted(let found), .cut(let found), .marksTurned(let found),
            .overEnds(let found):
            places = found
        case .apart(let text, let between): (otherText, obstacle) = (text, between)
        case .altered(let text, let passages): (otherText, closest) = (text, passages.first)
        case .notFound: break
        }
        let passage = places.first?.passage ?? closest?.passage
        let texts = places.reduce(into: [String]()) { if $0.last != $1.text { $0.append($1.text) } }
        return .object([
            "line": .number(quotation.line),
            "quote": .string(quotation.words),
            "verdict": .string(name.split(separator: " ").joined(separator: "-")),
            "text": (texts.first ?? otherText).map { .string($0) },
            "paragraphs": passage?.paragraphsAsJSON,
            "of": (passage?.blockCount).map { .number($0) },
            "texts": .number(texts.count),
            "left-out": passage.flatMap {
                $0.cuts.isEmpty ? nil : .array($0.cuts.map { .number($0.wordsLeftOut) })
            },
            "apart": obstacle.map { .string($0.inWords) },
            "differences": closest?.differencesAsJSON,
            "paste": (closest?.words).map { .string($0) },
        ])
    }
}

extension Quotations.Passage {
    /// The first and the last paragraph that it touches.
    fileprivate var paragraphsAsJSON: JSON {
        [.number(blocks.lowerBound), .number(blocks.upperBound)]
    }
}

extension ClosestPassage {
    /// An array of pieces in order, each of which says in its only key where its words stand.
    fileprivate var differencesAsJSON: JSON {
        .array(
            differences.map { difference in
                switch difference {
                case .same(let words): .object(["both": .string(words)])
                case .onlyInQuotation(let words): .object(["quotation": .string(words)])
                case .onlyInSource(let words): .object(["source": .string(words)])
                }
            }
        )
    }
}
