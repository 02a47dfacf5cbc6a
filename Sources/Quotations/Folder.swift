/// Folds blocks of a text, one after the other, by the folding table.
struct Folder {
    private let original: [UInt8]
    private(set) var text = FoldedText()
    /// The end of the block that's being folded.
    private var limit = 0

    init(_ original: [UInt8]) {
        self.original = original
        text.reserveCapacity(original.count)
    }

    /// Folds a range of the original as the next block. White space at its ends is dropped.
    mutating func fold(_ block: Range<Int>) {
        limit = block.upperBound
        text.beginBlock(at: block.lowerBound)
        var mayNeedNormalising = false
        var position = block.lowerBound
        while position < limit {
            let end = endOfPlainRun(from: position)
            if end > position {
                text.copy(position..<end, of: original)
                position = end
            } else {
                position = foldScalar(at: position, &mayNeedNormalising)
            }
        }
        text.endBlock(mayNeedNormalising: mayNeedNormalising)
    }
}

extension Folder {
    /// The end of a run of ASCII that folds to itself: letters, digits, most marks, single spaces between them.
    private func endOfPlainRun(from start: Int) -> Int {
        var position = start
        while position < limit {
            if isPlain(original[position]) {
                position += 1
            } else if original[position] == space, position > start, position + 1 < limit,
                isPlain(original[position + 1])
            {
                position += 2
            } else {
                break
            }
        }
        return position
    }

    /// Folds what begins with one scalar, and says where the next one begins.
    private mutating func foldScalar(at position: Int, _ mayNeedNormalising: inout Bool) -> Int {
        let decoded = DecodedScalar(in: original, at: position, limit: limit)
        let end = position + decoded.length
        guard decoded.isValid else {
            text.write("\u{FFFD}".utf8, for: position..<end)
            return end
        }
        switch FoldingTable.folding(of: decoded.scalar) {
        case .itself where decoded.scalar != ".":
            text.copy(position..<end, of: original)
            // Everything below the first combining mark is in normal form C.
            if decoded.scalar.value >= 0x300 { mayNeedNormalising = true }
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
        var end = position
        var hasLineBreak = false
        while end < limit {
            let decoded = DecodedScalar(in: original, at: end, limit: limit)
            let folding = FoldingTable.folding(of: decoded.scalar)
            guard folding == .space || folding == .nothing else { break }
            if FoldingTable.isLineBreak(decoded.scalar) { hasLineBreak = true }
            end += decoded.length
        }
        if end < limit, !text.isAtBlockStart {
            text.writeSpace(for: position..<end, hasLineBreak: hasLineBreak)
        }
        return end
    }

    /// Folds a run of dots: of three and more, each three are an ellipsis.
    private mutating func foldDots(at position: Int) -> Int {
        var count = 0
        var end = position
        var next = position
        while next < limit {
            let decoded = DecodedScalar(in: original, at: next, limit: limit)
            next += decoded.length
            switch FoldingTable.folding(of: decoded.scalar) {
            case .ellipsis: (count, end) = (count + 3, next)
            case .itself where decoded.scalar == ".": (count, end) = (count + 1, next)
            case .space where count > 0, .nothing: continue
            default: next = limit
            }
        }
        guard count >= 3 else {
            text.copy(position..<position + 1, of: original)
            return position + 1
        }
        let run = String(repeating: "…", count: count / 3) + String(repeating: ".", count: count % 3)
        text.write(run.utf8, for: position..<end)
        return end
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        byte > space && byte < 0x7F && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "`")
    }
}

private let space = UInt8(ascii: " ")
