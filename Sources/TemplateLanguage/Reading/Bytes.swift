extension UInt8 {
    var isWhitespace: Bool {
        self == 0x20 || (0x09...0x0D).contains(self)
    }

    var isLetter: Bool {
        (0x61...0x7A).contains(self | 0x20)
    }

    var lowercased: UInt8 {
        (0x41...0x5A).contains(self) ? self | 0x20 : self
    }
}

extension [UInt8] {
    /// The first occurrence of a short pattern at or after an offset.
    func firstRange(of pattern: [UInt8], from start: Int) -> Range<Int>? {
        guard let first = pattern.first else { return nil }
        var index = start
        while let found = self[Swift.min(index, count)...].firstIndex(of: first),
            found + pattern.count <= count
        {
            if self[found..<found + pattern.count].elementsEqual(pattern) {
                return found..<found + pattern.count
            }
            index = found + 1
        }
        return nil
    }

    /// The range without white space at its ends; empty at its start if there's nothing else.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !self[$0].isWhitespace }),
            let last = range.last(where: { !self[$0].isWhitespace })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}
