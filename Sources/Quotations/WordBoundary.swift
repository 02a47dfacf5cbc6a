/// Where words begin and end in a text as it was printed.
///
/// Words are letters, digits and marks, and what joins them: a hyphen or an apostrophe between letters, a
/// point, comma, colon or no-break space between digits, any space that groups them, the points of `U.S.` and of
/// `il·legal`, a sign before a number or after it, the `@` of an address, the `$` of `US$14`, the brackets of
/// `un[der]paid` and `(il)legal`, a letter that was lost in `un\u{FFFD}safe`.
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
        if left.isDigit || right.isDigit, isWithinGroupedNumber(offset) { return false }
        if left.isDigit, endsNumber(right) || right.kind == .space && isCountedIn(after[1], before: after[2])
        {
            return false
        }
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
        guard right.isDigit || right.isCurrency && after[1]?.isDigit == true else { return true }
        if left.kind == .space, let sign = before[1] { return !isSignBeforeSpace(sign, after: before[2]) }
        return !isSign(left, after: before[1])
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
        // Between digits: comma, slash, colon, signs for dividing and multiplying, raised points, Arabic marks, those of
        // full width, and spaces that don't break or that nobody types between words.
        case 0x2A, 0x2C, 0x2F, 0x3A, 0xF7, 0x2044, 0x2215, 0x2236, 0x02D9, 0x2219, 0x22C5, 0x060C,
            0x066B...0x066C, 0xFF0E, 0xFF0F, 0xFF1A, 0xA0, 0x2004...0x200A, 0x202F, 0x205F:
            return left.isDigit && right.isDigit
        // What a letter was that nobody can tell any more: for private use, an object, a replacement.
        case 0xE000...0xF8FF, 0xFFFC...0xFFFD, 0xF0000...0x10FFFD:
            return true
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
        case "<", ">", "^", "＜", "＞", "\u{207A}"..."\u{207E}", "\u{208A}"..."\u{208E}": return true
        case _ where isApartFromNumber(sign): return true
        case "%", "％": return previous?.isDigit != true
        case "=": return previous?.scalar == "<" || previous?.scalar == ">"
        case "+", "＋", ".": break
        default: guard sign.isHyphen || sign.isShortDash else { return false }
        }
        guard let previous else { return true }
        return !previous.isWord && previous.kind != .dash && previous.scalar != "."
    }

    /// The same of one that a space parts from the number: a minus as it's used in sums, but no dash.
    private func isSignBeforeSpace(_ sign: WordScalar, after previous: WordScalar?) -> Bool {
        switch sign.scalar {
        case "<", "＜", "−": true
        case _ where isApartFromNumber(sign): true
        case "=": previous?.scalar == "<" || previous?.scalar == ">"
        // At the beginning of a line it's what mail puts before the words of others.
        case ">", "＞": previous.map { !FoldingTable.isLineBreak($0.scalar) } ?? false
        default: false
        }
    }

    /// Whether a sign is of no use but before a number, with or without a space between: from ∼ over ≈, ≠ and ≤ to ⊁, the
    /// waves that are typed for them, roots, and what multiplies, divides, adds and subtracts.
    private func isApartFromNumber(_ sign: WordScalar) -> Bool {
        switch sign.scalar {
        case "\u{223C}"..."\u{2281}", "\u{2A7D}"..."\u{2A9A}", "~", "～", "〜", "⁓", "√"..."∜", "×", "÷", "±",
            "∓":
            true
        default: false
        }
    }

    /// Whether a number that a scalar stands right after ends with it: it isn't the same without.
    private func endsNumber(_ sign: WordScalar) -> Bool {
        switch sign.scalar {
        case "+", "＋", "^", "×", "\u{207A}"..."\u{207E}", "\u{208A}"..."\u{208E}": true
        default: isCountedIn(sign, before: nil)
        }
    }

    /// Whether a scalar after a number, or after a space that follows one, says what's counted: `50 %`, `5 €`.
    private func isCountedIn(_ unit: WordScalar?, before next: WordScalar?) -> Bool {
        switch unit?.scalar {
        case "%", "٪", "％", "‰", "‱", "°", "℃", "℉": true
        // In `50 $5 notes` it begins the next number.
        default: unit?.isCurrency == true && next?.isDigit != true
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
