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

    /// The same, but that a word is one that a line's end cuts in two: as anybody would write it.
    public func rejoinedWords(of passage: Passage) -> String {
        passage.parts.map(rejoined).joined(separator: " […] ")
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
        blockwise(range).map(unwrapped).joined(separator: "\n")
    }

    /// The same with words as one that a line's end cuts in two.
    func rejoined(_ range: Range<Int>) -> String {
        blockwise(range).map(unwrappedAndRejoined).joined(separator: "\n")
    }
}

extension QuotableText {
    /// The parts of a range that lie in each of the blocks.
    private func blockwise(_ range: Range<Int>) -> [Range<Int>] {
        blocks[firstBlock(endingAfter: range.lowerBound)...].prefix { $0.lowerBound < range.upperBound }
            .map { $0.clamped(to: range) }
    }

    private func firstBlock(endingAfter offset: Int) -> Int {
        blocks.indices.partitionPoint { blocks[$0].upperBound <= offset }
    }

    /// The original of a range within a block, without what parts the halves of words that a line's end cuts in two.
    private func unwrappedAndRejoined(_ range: Range<Int>) -> String {
        guard let writing = brokenWords.writings.first else { return unwrapped(range) }
        var (result, start) = ("", range.lowerBound)
        let first = folded.lineBreaks.indices.partitionPoint {
            folded.map.start(folded.lineBreaks[$0]) < range.lowerBound
        }
        for space in folded.lineBreaks[first...] {
            // The space, and of most words the hyphen before it.
            let dropped = 1 - writing.length(of: space..<space + 1)
            let gap = folded.map.end(space + 1 - dropped)..<folded.map.start(space + 1)
            guard gap.upperBound <= range.upperBound else { break }
            guard dropped > 0, start <= gap.lowerBound else { continue }
            result += unwrapped(start..<gap.lowerBound)
            start = gap.upperBound
        }
        return result + unwrapped(start..<range.upperBound)
    }

    /// The original of a range with a space for each line break and the indentation after it, and without what could show
    /// the words otherwise than they're compared.
    private func unwrapped(_ range: Range<Int>) -> String {
        guard bytes[range].contains(where: { (0x0A...0x0D).contains($0) || $0 >= 0x80 }) else {
            return text(range)
        }
        var result = String.UnicodeScalarView()
        var followsBreak = false
        for scalar in text(range).unicodeScalars {
            let folding = FoldingTable.folding(of: scalar)
            if FoldingTable.isLineBreak(scalar) {
                if !followsBreak { result.append(" ") }
                followsBreak = true
            } else if folding == .nothing, isSeen(scalar) {
                continue
            } else if !followsBreak || folding != .space {
                result.append(isHardlySpace(scalar) ? " " : scalar)
                followsBreak = false
            }
        }
        return String(result)
    }
}

/// Whether a character that counts as nothing turns the words beside it around or, as a filler, shows a gap.
private func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isBidiControl || scalar.properties.generalCategory == .otherLetter
}

/// Whether a space is a stroke, as that of Ogham, or so narrow that nobody sees it.
private func isHardlySpace(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{1680}" || scalar == "\u{200A}" }
