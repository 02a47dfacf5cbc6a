/// What stands around an offset in a block, by which a quotation mark is judged.
struct MarkSurroundings {
    let bytes: [UInt8]
    let block: Range<Int>

    /// What stands before an offset in its block, other quotation marks and invisible scalars left out.
    func neighbour(before offset: Int) -> WordScalar? {
        var position = offset
        for _ in 0..<neighbourhood where position > block.lowerBound {
            let decoded = DecodedScalar(in: bytes, endingAt: position, limit: block.lowerBound)
            if isNeighbour(decoded.scalar) { return WordScalar(decoded.scalar) }
            position -= decoded.length
        }
        return nil
    }

    func neighbour(after offset: Int) -> WordScalar? {
        var position = offset
        for _ in 0..<neighbourhood where position < block.upperBound {
            let decoded = DecodedScalar(in: bytes, at: position, limit: block.upperBound)
            if isNeighbour(decoded.scalar) { return WordScalar(decoded.scalar) }
            position += decoded.length
        }
        return nil
    }

    private func isNeighbour(_ scalar: Unicode.Scalar) -> Bool {
        if 0x61...0x7A ~= scalar.value || scalar == " " { return true }
        return QuotationMark(scalar) == nil && FoldingTable.folding(of: scalar) != .nothing
    }

    /// Whether only white space stands between a line's beginning and an offset.
    func beginsLine(_ offset: Int) -> Bool {
        var position = offset
        for _ in 0..<neighbourhood where position > block.lowerBound {
            let decoded = DecodedScalar(in: bytes, endingAt: position, limit: block.lowerBound)
            if FoldingTable.isLineBreak(decoded.scalar) { return true }
            guard !isNeighbour(decoded.scalar) || WordScalar(decoded.scalar).kind == .space else {
                return false
            }
            position -= decoded.length
        }
        return position == block.lowerBound
    }

    /// Whether the word after an apostrophe is one that's printed with it: a year or an English contraction.
    func isElision(after offset: Int) -> Bool {
        let word = bytes[offset..<block.upperBound].prefix(6).prefix {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
        }
        if word.isEmpty { return bytes[offset..<block.upperBound].first.map { 0x30...0x39 ~= $0 } ?? false }
        return elisions.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
    }
}

/// How many scalars are looked at around a mark, so that a text of nothing but marks takes no longer than another.
private let neighbourhood = 6

private let elisions: Set = [
    "tis", "twas", "twere", "twill", "em", "til", "till", "cause", "n", "round", "bout", "cos",
]
