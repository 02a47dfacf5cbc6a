// What words in brackets at an end of a quotation may stand for.

extension QuotableText {
    /// The range of the words before a folded offset: as many as words put in may stand for, of its sentence, and up to a
    /// quotation mark.
    func words(before offset: Int) -> Range<Int> {
        let block = folded.blocks[block(at: offset)]
        let words = nearest(wordTokens(of: folded.bytes, in: block.lowerBound..<offset).reversed())
        return (words.last?.range.lowerBound ?? offset)..<offset
    }

    /// The range of the words after a folded offset, which ends a word.
    func words(after offset: Int) -> Range<Int> {
        let block = folded.blocks[block(at: offset - 1)]
        let words = nearest(wordTokens(of: folded.bytes, in: offset..<block.upperBound))
        return offset..<(words.last?.range.upperBound ?? offset)
    }

    private func nearest(_ tokens: [WordToken]) -> ArraySlice<WordToken> {
        var words = 0
        return tokens.prefix { token in
            if token.isWord { words += 1 }
            return words <= mostWordsReplaced && !endsSentence(token.range)
        }
    }

    private func endsSentence(_ mark: Range<Int>) -> Bool {
        switch DecodedScalar(in: folded.bytes, at: mark.lowerBound, limit: mark.upperBound).scalar {
        case "\"", "。", "！", "？": true
        case ".", "!", "?", "…":
            mark.upperBound == folded.bytes.count || folded.bytes[mark.upperBound] == space
        default: false
        }
    }
}

private let space = UInt8(ascii: " ")
