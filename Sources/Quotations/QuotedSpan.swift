/// Text between quotation marks.
public struct QuotedSpan: Sendable, Hashable {
    /// What stands between the marks, as a range of the text's bytes; it may run over several blocks.
    public let content: Range<Int>
    public let ending: Ending
    /// Whether a mark closes it, be it one that may be an apostrophe.
    public var isClosed: Bool { ending != .block }

    public enum Ending: Sendable {
        case mark
        /// Nothing tells whether a mark closes it, or the apostrophe of `the boys’ mother` does.
        case markOrApostrophe
        /// No mark closes it.
        case block
    }
}

extension QuotableText {
    /// The words of a span as they're printed.
    public func words(of span: QuotedSpan) -> String {
        printed(span.content)
    }

    /// How many words a span holds, the letters of scripts without spaces counted one by one.
    public func wordCount(of span: QuotedSpan) -> Int {
        countWords(in: span.content, of: bytes)
    }

    /// How a range of the bytes stands to quotation marks, by the words that it holds.
    func standing(of range: Range<Int>) -> Standing {
        guard let words = wordExtent(of: range, in: bytes) else { return .outside }
        let next = quotedSpans.indices.partitionPoint {
            quotedSpans[$0].content.upperBound <= words.lowerBound
        }
        guard next < quotedSpans.count, quotedSpans[next].content.lowerBound < words.upperBound else {
            return .outside
        }
        let span = quotedSpans[next].content
        return span.lowerBound <= words.lowerBound && words.upperBound <= span.upperBound ? .inside : .across
    }
}

/// The range from the first to the last scalar that's part of a word.
private func wordExtent(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var lower = range.lowerBound
    while lower < range.upperBound {
        let decoded = DecodedScalar(in: bytes, at: lower, limit: range.upperBound)
        if WordScalar(decoded.scalar).isWord { break }
        lower += decoded.length
    }
    guard lower < range.upperBound else { return nil }
    var upper = range.upperBound
    while upper > lower {
        let decoded = DecodedScalar(in: bytes, endingAt: upper, limit: lower)
        if WordScalar(decoded.scalar).isWord { break }
        upper -= decoded.length
    }
    return lower..<upper
}
