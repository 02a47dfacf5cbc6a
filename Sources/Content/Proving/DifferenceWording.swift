public import Quotations

extension ClosestPassage {
    /// `[-only in the quotation-]` and `{+only in the source+}` among the words that are the same.
    ///
    /// - Parameter most: how many characters of the source are shown.
    public func markedDifference(most: Int) -> String {
        var marked = ""
        var left = most
        for part in differences {
            switch part {
            case .onlyInQuotation(let words): marked += "[-\(words)-]"
            case .same(let words):
                marked += words.prefix(left)
                left -= words.count
            case .onlyInSource(let words):
                marked += "{+\(words.prefix(left))+}"
                left -= words.count
            }
            if left <= 0 { return marked + "…" }
        }
        return marked
    }

    /// What the difference comes down to, a sentence for each thing that's easily overlooked.
    public var causeInWords: [String] {
        switch cause {
        case .letterCase: ["only capital letters differ"]
        case .blockEnd:
            [
                "a paragraph ends inside these words: break the quotation's line there, or quote one paragraph"
            ]
        case .lookAlikes(let letters):
            letters.prefix(3).map {
                "the quotation has \(LookAlike.name(of: $0.inQuotation)) where the source has \(LookAlike.name(of: $0.inSource))"
            }
        case nil: []
        }
    }
}
