public import Quotations
import SourceText

extension ClosestPassage {
    /// `[-only in the quotation-]` and `{+only in the source+}` among the words that are the same.
    ///
    /// Of the source 300 characters are shown, or as many as the quotation has. Where it has more, words that are the
    /// same are left out but for those beside a difference, so that each can be seen however far apart they are.
    public var markedDifference: String {
        let most = max(mostShown, differences.reduce(0) { $0 + $1.wordsOfQuotation.count })
        let isLong =
            differences.count > 1 && differences.reduce(0) { $0 + $1.wordsOfSource.count } > mostShown
        var marked = ""
        var left = most
        for (index, part) in differences.enumerated() {
            guard left > 0 else { return marked.hasSuffix("…") ? marked : marked + "…" }
            switch part {
            case .onlyInQuotation(let words):
                marked += "[-\(words)-]"
            case .onlyInSource(let words):
                marked += "{+\(words.shortened(to: left))+}"
                left -= words.count
            case .same(let words):
                let isLast = index == differences.count - 1
                let shown = isLong ? words.beside(differenceBefore: index > 0, after: !isLast) : words
                marked += shown.shortened(to: left)
                left -= shown.count
            }
        }
        return marked
    }

    /// What the difference comes down to, a sentence for each thing that's easily overlooked.
    public var causeInWords: [String] {
        switch cause {
        case .letterCase: ["only capital letters differ"]
        case .spaces: ["only spaces differ"]
        case .blockEnd:
            [
                "a paragraph ends inside these words: break the quotation's line there, or quote one paragraph"
            ]
        case .lineEnd:
            [
                "a line ends inside these words, and this text has no empty lines, so each line counts as a paragraph: "
                    + "put empty lines between its paragraphs, or break the quotation's line there"
            ]
        case .lookAlikes(let letters):
            letters.prefix(3).map {
                "the quotation has \(LookAlike.name(of: $0.inQuotation)) where the source has \(LookAlike.name(of: $0.inSource))"
            }
        case nil: []
        }
    }
}

/// How much is shown of a text that isn't ours, in characters, where the quotation has less itself.
private let mostShown = 300

/// How much of words that are the same is shown beside a difference, in characters.
private let mostBeside = 60

extension ClosestPassage.Difference {
    fileprivate var wordsOfQuotation: String {
        switch self {
        case .same(let words), .onlyInQuotation(let words): words
        case .onlyInSource: ""
        }
    }

    fileprivate var wordsOfSource: String {
        switch self {
        case .same(let words), .onlyInSource(let words): words
        case .onlyInQuotation: ""
        }
    }
}

extension String {
    /// The words beside the differences before and after these, with a mark for the others.
    fileprivate func beside(differenceBefore isBefore: Bool, after isAfter: Bool) -> String {
        let (first, last) = (isBefore ? mostBeside : 0, isAfter ? mostBeside : 0)
        return count > first + last + 1 ? prefix(first) + "…" + suffix(last) : self
    }
}
