/// Folds blocks of a text, one after the other, by the folding table.
struct Folder {
    private let original: [UInt8]
    private(set) var text = FoldedText()
    /// The end of the block that's being folded.
    private var limit = 0
    /// Whether the block holds scalars that may not be in normal form C.
    private var mayNeedNormalising = false

    init(_ original: [UInt8]) {
        self.original = original
        text.reserveCapacity(original.count)
    }

    /// Folds a range of the original as the next block.
    ///
    /// White space at its ends is dropped.
    mutating func fold(_ block: Range<Int>) {
        limit = block.upperBound
        text.beginBlock(at: block.lowerBound)
        mayNeedNormalising = false
        var position = block.lowerBound
        while position < limit {
            let end = endOfPlainRun(of: original.span, from: position, limit: limit)
            if end > position {
                text.copy(position..<end, of: original)
                position = end
            } else {
                position = foldScalar(at: position)
            }
        }
        text.endBlock(mayNeedNormalising: mayNeedNormalising)
    }
}

extension Folder {
    /// Folds what begins with one scalar, and says where the next one begins.
    private mutating func foldScalar(at position: Int) -> Int {
        let decoded = DecodedScalar(in: original, at: position, limit: limit)
        let end = position + decoded.length
        guard decoded.isValid else {
            text.write("\u{FFFD}".utf8, for: position..<end)
            return end
        }
        switch FoldingTable.folding(of: decoded.scalar) {
        case .itself where decoded.scalar != ".":
            text.copy(position..<end, of: original)
            if !isKnownNormal(decoded.scalar) { mayNeedNormalising = true }
            return end
        case .itself, .ellipsis:
            return foldDots(at: position)
        case .nothing:
            return end
        case .space:
            return foldSpace(at: position)
        case .mark(let mark):
            text.write(CollectionOfOne(mark), for: position..<end)
        case .letters(let letters):
            text.write(letters.utf8, for: position..<end)
        }
        return end
    }

    private mutating func foldSpace(at position: Int) -> Int {
        let end = endOfSpace(from: position)
        guard end < limit, !text.isAtBlockStart else { return end }
        text.writeSpace(for: position..<end, hasLineBreak: hasLineBreak(in: position..<end))
        return end
    }

    private func hasLineBreak(in range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let decoded = DecodedScalar(in: original, at: position, limit: range.upperBound)
            if FoldingTable.isLineBreak(decoded.scalar) { return true }
            position += decoded.length
        }
        return false
    }

    /// Folds a run of dots: of three and more, each three are an ellipsis.
    ///
    /// Those left over come first, since the first of four dots is a full stop, with which a quotation may end.
    private mutating func foldDots(at position: Int) -> Int {
        var run = dots(from: position)
        var position = position
        while position < run.end, original[position] == dot, run.count < 3 || run.count % 3 > 0 {
            text.copy(position..<position + 1, of: original)
            position += 1
            // Of one or two dots the second is another beginning, with its own spaces.
            guard run.count > 3 else { return position }
            run.count -= 1
            position = endOfSpace(from: position)
        }
        let folded =
            String(repeating: ".", count: run.count % 3) + String(repeating: "…", count: run.count / 3)
        text.write(folded.utf8, for: position..<run.end)
        return run.end
    }

    /// How many dots a run holds that begins at an offset, and where the last one ends.
    private func dots(from position: Int) -> (count: Int, end: Int) {
        var count = 0
        var end = position
        var next = position
        while next < limit {
            let decoded = DecodedScalar(in: original, at: next, limit: limit)
            switch FoldingTable.folding(of: decoded.scalar) {
            case .ellipsis: count += 3
            case .itself where decoded.scalar == ".": count += 1
            default: return (count, end)
            }
            end = next + decoded.length
            next = endOfSpace(from: end)
        }
        return (count, end)
    }

    /// Where white space and invisible scalars after an offset end.
    private func endOfSpace(from position: Int) -> Int {
        var end = position
        while end < limit {
            let decoded = DecodedScalar(in: original, at: end, limit: limit)
            switch FoldingTable.folding(of: decoded.scalar) {
            case .space, .nothing: end += decoded.length
            default: return end
            }
        }
        return end
    }
}

private let dot = UInt8(ascii: ".")
