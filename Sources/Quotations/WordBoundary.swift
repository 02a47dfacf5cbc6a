/// Where words begin and end in a text as it was printed.
///
/// Words are letters, digits and marks, and what joins them: a hyphen or an apostrophe between letters, a
/// point, comma, colon or no-break space between digits, the points of `U.S.`, a sign before a number, the
/// `@` of an address, the `$` of `US$14`, the brackets of `un[der]paid`.
/// This is stricter than Unicode's UAX #29, which breaks at hyphens: cutting "legal" out of "extra-legal"
/// changes what a source said. Scripts that write without spaces have a boundary between any two letters.
struct WordBoundary {
    let bytes: [UInt8]
    /// The range beyond which nothing is looked at.
    let block: Range<Int>

    /// Whether an offset, which lies between two scalars, lies between two words or at the edge of one.
    func stands(at offset: Int) -> Bool {
        let before = neighbours(before: offset)
        let after = neighbours(after: offset)
        guard let left = before[0], let right = after[0] else { return true }
        if right.isMark || left.isJoined(to: right) || isWithinCluster(offset) { return false }
        if left.isWord, right.isWord { return true }
        if left.isWord, let next = after[1] {
            return !joins(right, left: left, right: next, beforeLeft: before[1])
        }
        if let previous = before[1], joins(left, left: previous, right: right, beforeLeft: before[2]) {
            return false
        }
        // `[r]eceived` begins with its bracket.
        if left.scalar == "[", let bracket = after[1], bracket.scalar == "]", let next = after[2],
            joins(bracket, left: right, right: next, beforeLeft: left)
        {
            return false
        }
        let begins = right.isDigit || right.isCurrency && after[1]?.isDigit == true
        return !(begins && isSign(left, after: before[1]))
    }
}

extension WordBoundary {
    private func joins(
        _ joiner: WordScalar,
        left: WordScalar,
        right: WordScalar,
        beforeLeft: WordScalar?
    ) -> Bool {
        guard left.isJoined(to: right) else { return false }
        switch joiner.scalar.value {
        // Hyphens and apostrophes. The dashes that stand between two words don't join.
        case 0x2D, 0x2010, 0x2011, 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0xFF07, 0x26, 0x40:
            return true
        // `US$14`: a currency's letters belong to the sum.
        case 0x24, 0xA3, 0xA5, 0x20AC:
            return !left.isDigit && right.isDigit
        case 0x2E:
            let isInitial = beforeLeft?.isWord != true
            return left.isDigit ? right.isDigit : isInitial
        // Between digits: comma, slash, colon, en dash, fraction slash, minus, spaces that don't break.
        case 0x2C, 0x2F, 0x3A, 0x2013, 0x2044, 0x2212, 0xA0, 0x2007, 0x2009, 0x202F:
            return left.isDigit && right.isDigit
        // Those of an editor, within a word; not `[12]`, nor a capital after `[Reuters]`.
        case 0x5B, 0x5D:
            return !left.isDigit && right.scalar.properties.isLowercase
        default:
            return false
        }
    }

    /// Whether a number that a scalar stands before begins with it: it isn't the same without.
    private func isSign(_ sign: WordScalar, after previous: WordScalar?) -> Bool {
        switch sign.scalar {
        case "<", ">", "≤", "≥", "≲", "≳", "≈", "∼", "~", "±": return true
        case "=": return previous?.scalar == "<" || previous?.scalar == ">"
        case "-", "−", "+", ".":
            guard let previous else { return true }
            return !previous.isWord && previous.kind != .dash && previous.scalar != "."
        default: return false
        }
    }

    /// Whether an offset lies within what's printed as one sign, as that of 🤷🏽 does after 🤷.
    private func isWithinCluster(_ offset: Int) -> Bool {
        var (start, end) = (offset, offset)
        repeat {
            guard end < block.upperBound, bytes[end] >= 0x80 else { return false }
            start = end
            end += DecodedScalar(in: bytes, at: start, limit: block.upperBound).length
        } while FoldingTable.folding(of: DecodedScalar(in: bytes, at: start, limit: end).scalar) == .nothing
        // Before an ASCII character one always ends; of a script without spaces a part is enough.
        var first = offset
        while first > block.lowerBound, offset - first < longestCluster, bytes[first - 1] >= 0x80 {
            first -= 1
        }
        let last = String(decoding: bytes[first..<end], as: UTF8.self).last
        return last.map { $0.unicodeScalars.count > 1 } ?? false
    }

    /// Up to three scalars before an offset, the nearest first.
    private func neighbours(before offset: Int) -> [3 of WordScalar?] {
        var found: [3 of WordScalar?] = [nil, nil, nil]
        var position = offset
        var count = 0
        while count < 3, position > block.lowerBound {
            let decoded = DecodedScalar(in: bytes, endingAt: position, limit: block.lowerBound)
            position -= decoded.length
            guard FoldingTable.folding(of: decoded.scalar) != .nothing else { continue }
            found[count] = WordScalar(decoded.scalar)
            count += 1
        }
        return found
    }

    private func neighbours(after offset: Int) -> [3 of WordScalar?] {
        var found: [3 of WordScalar?] = [nil, nil, nil]
        var position = offset
        var count = 0
        while count < 3, position < block.upperBound {
            let decoded = DecodedScalar(in: bytes, at: position, limit: block.upperBound)
            position += decoded.length
            guard FoldingTable.folding(of: decoded.scalar) != .nothing else { continue }
            found[count] = WordScalar(decoded.scalar)
            count += 1
        }
        return found
    }
}

/// In bytes; longer ones are no language's.
private let longestCluster = 256
