/// Where words begin and end in a text as it was printed.
///
/// Words are letters, digits and marks, and what joins them: a hyphen or an apostrophe between letters, a
/// point, comma, colon or no-break space between digits, the points of `U.S.` and of `il·legal`, a sign before
/// a number or after it, the `@` of an address, the `$` of `US$14`, the brackets of `un[der]paid` and `(il)legal`.
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
        if left.isDigit, endsNumber(right) { return false }
        if left.isWord, let next = after[1] {
            return !joins(right, left: left, right: next, beforeLeft: before[1], afterRight: after[2])
        }
        if let previous = before[1],
            joins(left, left: previous, right: right, beforeLeft: before[2], afterRight: after[1])
        {
            return false
        }
        if left.isBracket {
            // `[r]eceived` begins with its bracket.
            if let bracket = after[1], bracket.isBracket, let next = after[2],
                joins(bracket, left: right, right: next)
            {
                return false
            }
            // `(non-)lethal` is one word.
            if let hyphen = before[1], hyphen.isHyphen, let first = before[2],
                joins(left, left: first, right: right)
            {
                return false
            }
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
        beforeLeft: WordScalar? = nil,
        afterRight: WordScalar? = nil
    ) -> Bool {
        guard left.isJoined(to: right) else { return false }
        switch joiner.scalar.value {
        case 0x20:
            return false
        case 0x26, 0x40:
            return true
        // `US$14`: a currency's letters belong to the sum.
        case 0x24, 0xA3, 0xA5, 0x20AC:
            return !left.isDigit && right.isDigit
        case 0x2E:
            let isInitial = beforeLeft?.isWord != true
            return left.isDigit ? right.isDigit : isInitial
        // Between digits: comma, slash, colon, fraction slash, raised points, spaces that don't break, Arabic marks.
        case 0x2C, 0x2F, 0x3A, 0x2044, 0x02D9, 0x2219, 0x22C5, 0xA0, 0x2007, 0x2009, 0x202F, 0x060C,
            0x066B...0x066C:
            return left.isDigit && right.isDigit
        // The point of `il·legal` and `0·5`; between two countries in Korean it's none.
        case 0xB7, 0x2027:
            return left.isDigit ? right.isDigit : left.isLatin && right.isLatin
        // Within a word; not `[12]` or `(12)`, nor a capital after `[Reuters]`.
        case 0x28, 0x29, 0x5B, 0x5D:
            return !left.isDigit && right.scalar.properties.isLowercase
        // Before the last letter of `צה״ל`; a quotation may follow a letter that's written together with it.
        case 0x22, 0x05F4, 0x201D, 0x2033:
            return left.isHebrew && right.isHebrew && afterRight?.isHebrew != true
        default:
            return joiner.isHyphen || joiner.isApostrophe
                || joiner.isShortDash && left.isDigit && right.isDigit
        }
    }

    /// Whether a number that a scalar stands before begins with it: it isn't the same without.
    private func isSign(_ sign: WordScalar, after previous: WordScalar?) -> Bool {
        switch sign.scalar {
        // From ∼ over ≈, ≠ and ≤ to ⊁.
        case "<", ">", "~", "^", "±", "×", "\u{223C}"..."\u{2281}", "\u{2A7D}"..."\u{2A9A}", "＜", "＞":
            return true
        case "=": return previous?.scalar == "<" || previous?.scalar == ">"
        case "+", "＋", ".": break
        default: guard sign.isHyphen || sign.isShortDash else { return false }
        }
        guard let previous else { return true }
        return !previous.isWord && previous.kind != .dash && previous.scalar != "."
    }

    /// Whether a number that a scalar stands right after ends with it: it isn't the same without.
    private func endsNumber(_ sign: WordScalar) -> Bool {
        switch sign.scalar {
        case "%", "٪", "％", "‰", "‱", "+", "＋", "°", "℃", "℉", "^", "×": true
        default: sign.isCurrency
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

extension WordScalar {
    fileprivate var isBracket: Bool {
        switch scalar {
        case "(", ")", "[", "]": true
        default: false
        }
    }

    /// Whether it counts as an apostrophe; ‹ and › do, too, and stand between two words only.
    fileprivate var isApostrophe: Bool {
        FoldingTable.folding(of: scalar) == .mark(UInt8(ascii: "'"))
            && QuotationMark(scalar)?.family != .singleAngled
    }

    fileprivate var isLatin: Bool { scalar.value < 0x0250 || 0x1E00...0x1EFF ~= scalar.value }
    fileprivate var isHebrew: Bool { 0x05D0...0x05EA ~= scalar.value }
}

/// In bytes; longer ones are no language's.
private let longestCluster = 256
