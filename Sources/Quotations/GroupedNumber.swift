extension WordBoundary {
    /// Whether an offset lies beside a space within a number whose digits it groups, as in `50 000`, be it a plain one
    /// or the end of a line.
    ///
    /// One to three digits stand before it and three after it. That's so in `on May 5 200 men came`, too, where a true
    /// quotation has to begin with the day; otherwise `000 men` would be proven of 50 000.
    func isWithinGroupedNumber(_ offset: Int) -> Bool {
        var start = offset
        while offset - start < mostSpace, let scalar = scalar(before: start), isGrouping(scalar.0) {
            start = scalar.start
        }
        var end = offset
        while end - offset < mostSpace, let scalar = scalar(after: end), isGrouping(scalar.0) {
            end = scalar.end
        }
        return start < end && endsFirstGroups(start) && beginsGroup(end)
    }

    /// Whether one to three digits end here, with no part of another number before them: not those of `13:08`.
    private func endsFirstGroups(_ end: Int) -> Bool {
        var (start, count, first) = (end, 0, Unicode.Scalar(" "))
        while count < 4, let digit = scalar(before: start), digit.0.isDigit {
            (start, count, first) = (digit.start, count + 1, digit.0.scalar)
        }
        guard 1...3 ~= count, count == 3 || first != "0" else { return false }
        guard let mark = scalar(before: start), isWithinOtherNumbers(mark.0) else { return true }
        return scalar(before: mark.start)?.0.isDigit != true
    }

    /// Whether three digits begin here, which no comma groups: not those of `on May 5 200,000 men`.
    private func beginsGroup(_ start: Int) -> Bool {
        guard let end = endOfThreeDigits(start) else { return false }
        guard let mark = scalar(after: end), mark.0.scalar == "," || mark.0.scalar == "." else { return true }
        return endOfThreeDigits(mark.end) == nil
    }

    private func endOfThreeDigits(_ start: Int) -> Int? {
        var (end, count) = (start, 0)
        while count < 4, let digit = scalar(after: end), digit.0.isDigit {
            (end, count) = (digit.end, count + 1)
        }
        return count == 3 ? end : nil
    }

    private func isGrouping(_ scalar: WordScalar) -> Bool {
        scalar.kind == .space || scalar.scalar == "，" || scalar.scalar == "、"
    }

    private func isWithinOtherNumbers(_ mark: WordScalar) -> Bool {
        switch mark.scalar {
        case ".", ",", ":", "/", "·": true
        default: false
        }
    }

    private func scalar(before offset: Int) -> (WordScalar, start: Int)? {
        guard offset > block.lowerBound else { return nil }
        let decoded = DecodedScalar(in: bytes, endingAt: offset, limit: block.lowerBound)
        return (WordScalar(decoded.scalar), offset - decoded.length)
    }

    private func scalar(after offset: Int) -> (WordScalar, end: Int)? {
        guard offset < block.upperBound else { return nil }
        let decoded = DecodedScalar(in: bytes, at: offset, limit: block.upperBound)
        return (WordScalar(decoded.scalar), offset + decoded.length)
    }
}

/// In bytes; more of it lies between the words of two lines, not within a number.
private let mostSpace = 8
