extension QuotableText {
    /// A range of the bytes as text; what isn't UTF-8 becomes replacement characters.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The words of a passage as printed, ready to be pasted as a quotation.
    ///
    /// A line break stands where a block ends, a space where a line does, and `[…]` for what's cut out.
    public func words(of passage: Passage) -> String {
        passage.parts.map(printed).joined(separator: " […] ")
    }

    /// What's printed in its block before a passage and after it, at most so many characters of each.
    public func surroundings(of passage: Passage, characters: Int = 40) -> (before: String, after: String) {
        let start = blocks[block(at: passage.folded.lowerBound)].lowerBound
        let end = blocks[block(at: passage.folded.upperBound - 1)].upperBound
        // Few scalars take four bytes, but a letter may be several scalars.
        var first = max(start, passage.range.lowerBound - 8 * characters)
        var last = min(end, passage.range.upperBound + 8 * characters)
        while first > start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        while last < end, bytes[last] & 0xC0 == 0x80 { last += 1 }
        return (
            String(printed(first..<passage.range.lowerBound).suffix(characters)),
            String(printed(passage.range.upperBound..<last).prefix(characters))
        )
    }

    /// The original text of a range, line breaks within a block as spaces, blocks as lines.
    func printed(_ range: Range<Int>) -> String {
        let parts = blocks[firstBlock(endingAfter: range.lowerBound)...].prefix {
            $0.lowerBound < range.upperBound
        }
        return parts.map { unwrapped($0.clamped(to: range)) }.joined(separator: "\n")
    }
}

extension QuotableText {
    private func firstBlock(endingAfter offset: Int) -> Int {
        blocks.indices.partitionPoint { blocks[$0].upperBound <= offset }
    }

    /// The original of a range with a space for each line break and the indentation after it.
    private func unwrapped(_ range: Range<Int>) -> String {
        // The bytes with which a line break can begin.
        let mayBreak = bytes[range].contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
        guard mayBreak else { return text(range) }
        var result = String.UnicodeScalarView()
        var followsBreak = false
        for scalar in text(range).unicodeScalars {
            if FoldingTable.isLineBreak(scalar) {
                if !followsBreak { result.append(" ") }
                followsBreak = true
            } else if !followsBreak || FoldingTable.folding(of: scalar) != .space {
                result.append(scalar)
                followsBreak = false
            }
        }
        return String(result)
    }
}
