extension WordAlignment {
    /// The alignment as text, in the characters of quotation and source.
    ///
    /// Of a stretch that differs, the quotation's words come first, then the source's. A space counts where
    /// nothing else differs.
    func differences(quotation: QuotableText, text: QuotableText) -> [ClosestPassage.Difference] {
        let wantedTexts = quotation.texts(of: pairs.compactMap(\.wanted))
        let printedTexts = text.texts(of: pairs.compactMap(\.printed))
        var differences: [ClosestPassage.Difference] = []
        var (same, wanted, printed) = ("", "", "")
        var (nextWanted, nextPrinted) = (wantedTexts.makeIterator(), printedTexts.makeIterator())
        let doSpacesCount = isWithoutDifference

        func finishSame() {
            if !same.isEmpty { differences.append(.same(same)) }
            same = ""
        }
        func finishDifferent() {
            if !wanted.isEmpty { differences.append(.onlyInQuotation(wanted)) }
            if !printed.isEmpty { differences.append(.onlyInSource(printed)) }
            (wanted, printed) = ("", "")
        }
        for (index, pair) in pairs.enumerated() {
            let wantedText = pair.wanted == nil ? "" : nextWanted.next() ?? ""
            let printedText = pair.printed == nil ? "" : nextPrinted.next() ?? ""
            if doSpacesCount, differsInSpace(after: index) {
                finishDifferent()
                let word = printedText.withoutLastSpace
                same += word
                finishSame()
                wanted = String(wantedText.dropFirst(wantedText.withoutLastSpace.count))
                printed = String(printedText.dropFirst(word.count))
            } else if pair.likeness == .same {
                finishDifferent()
                same += printedText
            } else {
                finishSame()
                wanted += wantedText
                printed += printedText
            }
        }
        finishSame()
        finishDifferent()
        return differences
    }

    /// What all differences come down to, if it's spaces alone, letter case alone or look-alike letters alone.
    var cause: ClosestPassage.Cause? {
        let different = pairs.filter { $0.likeness != .same }
        if different.isEmpty { return pairs.indices.contains(where: differsInSpace) ? .spaces : nil }
        guard different.allSatisfy({ $0.likeness == .alike }) else { return nil }
        var lookAlikes: [LookAlike] = []
        var differsInCase = false
        for pair in different {
            let wanted = String(decoding: pair.wanted?.bytes ?? [], as: UTF8.self).unicodeScalars
            let printed = String(decoding: pair.printed?.bytes ?? [], as: UTF8.self).unicodeScalars
            guard wanted.count == printed.count else { return nil }
            for (one, other) in zip(wanted, printed) where one != other {
                if latinLookAlike(of: one) == latinLookAlike(of: other) {
                    let lookAlike = LookAlike(inQuotation: one, inSource: other)
                    if !lookAlikes.contains(lookAlike) { lookAlikes.append(lookAlike) }
                } else {
                    differsInCase = true
                }
            }
        }
        if lookAlikes.isEmpty { return .letterCase }
        return differsInCase ? nil : .lookAlikes(lookAlikes)
    }
}

extension WordAlignment {
    /// Whether only one of the two has a space between two words or marks.
    private func differsInSpace(after index: Int) -> Bool {
        guard index + 1 < pairs.count else { return false }
        let (one, other) = (pairs[index], pairs[index + 1])
        let isWanted = one.wanted?.range.upperBound != other.wanted?.range.lowerBound
        let isPrinted = one.printed?.range.upperBound != other.printed?.range.lowerBound
        return isWanted != isPrinted
    }
}

extension String {
    fileprivate var withoutLastSpace: String {
        String(reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension QuotableText {
    /// The original of each of some words in a row, each with what stands between it and the next one.
    fileprivate func texts(of words: [ComparableWord]) -> [String] {
        let starts = words.map { folded.map.start($0.range.lowerBound) }
        return words.indices.map { index in
            guard index + 1 < words.count else {
                return rejoined(starts[index]..<folded.map.end(words[index].range.upperBound))
            }
            let block = block(at: words[index].range.lowerBound)
            guard block == self.block(at: words[index + 1].range.lowerBound) else {
                return rejoined(starts[index]..<folded.map.end(folded.blocks[block].upperBound)) + "\n"
            }
            return rejoined(starts[index]..<starts[index + 1])
        }
    }
}
