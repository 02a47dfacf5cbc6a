public import Quotations

extension Obstacle {
    /// Why the parts of cut words can't be joined, and what to do instead.
    public var inWords: String {
        switch self {
        case .tooFrequent:
            "they stand in too many places to be looked at: quote more words of those that are short"
        case .partOverBlocks:
            "one of them runs over a paragraph's end, which a cut quotation can't: quote each paragraph on its own"
        case .nothingLeftOut: "one of the marks stands where nothing is left out: take it away"
        case .unmarkedOmission(let words):
            "the source has more between two of these sentences: mark what's left out there, as in “\(words)”"
        case .otherOrder: "they stand there in another order: quote them in the source's"
        case .outsideTextProper:
            "one of them stands only outside the text proper, which goes from 'from' to 'until'"
        case .otherBlock(let first, let second):
            "they stand in different paragraphs, \(first) and \(second): quote each on its own"
        case .quotationMark:
            "a quotation mark stands in what's left out, so whose words these are would change: quote each part on its own"
        case .tooFar:
            "more than \(mostCharactersLeftOut) characters lie between two of them: quote each on its own"
        case .tooManyWords(let count):
            "words in brackets may stand for \(mostWordsReplaced) words at most, and here they'd stand for \(count): use […]"
        }
    }
}
