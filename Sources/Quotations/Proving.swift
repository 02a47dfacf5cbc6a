extension QuotableText {
    /// Looks for a quotation, which has to stand in the text word for word, in one place.
    ///
    /// 1. The words are folded and found, as whole words. Literally first, since sources print `…` and `[ ]`, too;
    ///    then with these as the editor's marks: each part, and the parts as one passage.
    /// 2. Only the text proper counts.
    /// 3. A prefix and a suffix must stand directly beside them.
    /// 4. One place must be left. Of short words, one inside quotation marks is enough; with neither prefix nor
    ///    suffix it's also needed.
    public func prove(_ quotation: Quotation) -> Proof {
        let words = FoldedWords(quotation.words)
        guard !words.isEmpty else { return .refused(.empty) }
        let literal = occurrences(of: words).map(passage)
        if !literal.isEmpty { return settle(literal, for: quotation, isShort: words.isShort) }
        guard let cut = CutQuotation(quotation.words) else {
            return .refused(
                apart(quotation.words) ?? .notFound(closest: closestPassage(to: quotation.words))
            )
        }
        return prove(cut, of: quotation)
    }

    private func prove(_ cut: CutQuotation, of quotation: Quotation) -> Proof {
        do {
            return prove(cut, of: quotation, try CutSearch(for: cut, in: self))
        } catch {
            switch error {
            case .missing(let part):
                return .refused(
                    apart(quotation.words)
                        ?? .partNotFound(part.text, closest: closestPassage(to: part.text))
                )
            case .apart(let obstacle): return .refused(.partsApart(obstacle))
            }
        }
    }

    /// Only what fits is joined first, since of many ways to join parts the first ones are looked at alone.
    ///
    /// What doesn't fit is found to say why.
    private func prove(_ cut: CutQuotation, of quotation: Quotation, _ anywhere: CutSearch) -> Proof {
        let prefix = context(quotation.prefix)
        let suffix = context(quotation.suffix)
        let proper = anywhere.narrowed(begins: isProper, ends: isProper)
        let fitting = proper.narrowed(
            begins: { stands(prefix, before: $0) },
            ends: { stands(suffix, after: $0) }
        )
        var last: CutSearch?
        for search in [fitting, proper, anywhere] where last.map(search.isAsNarrow) != true {
            last = search
            let passages = search.passages()
            guard passages.isEmpty else {
                // Where there are more ways than were followed, one of them may be inside quotation marks, too.
                let isShort = cut.isShort && passages.count < mostPassages
                return settle(passages, for: quotation, isShort: isShort)
            }
        }
        return .refused(.partsApart(anywhere.obstacle()))
    }

    private func apart(_ words: String) -> Refusal? {
        obstacleBetweenSentences(of: words).map { .partsApart($0) }
    }

    private func isProper(_ range: Range<Int>) -> Bool {
        extent.lowerBound <= range.lowerBound && range.upperBound <= extent.upperBound
    }
}

extension QuotableText {
    /// Picks the one of several passages that a quotation means, if there's one.
    private func settle(_ everywhere: [Passage], for quotation: Quotation, isShort: Bool) -> Proof {
        let proper = everywhere.filter { extent.contains($0.folded) }
        guard !proper.isEmpty else { return .refused(.outsideTextProper(everywhere)) }

        let prefix = context(quotation.prefix)
        let suffix = context(quotation.suffix)
        let fitting = proper.filter { passage in
            stands(prefix, before: passage.folded) && stands(suffix, after: passage.folded)
        }
        guard !fitting.isEmpty else { return .refused(.otherSurroundings(proper)) }

        let needsContext = isShort && prefix == nil && suffix == nil
        if fitting.count == 1, !needsContext { return .proven(fitting[0]) }
        let inside = fitting.filter { $0.standing == .inside }
        if isShort, inside.count == 1 { return .proven(inside[0]) }
        if needsContext { return .refused(.tooShort(fitting)) }
        return .refused(fitting[0].cuts.isEmpty ? .repeated(fitting) : .severalWays(fitting))
    }

    private func context(_ words: String?) -> FoldedWords? {
        let folded = words.map(FoldedWords.init)
        return folded?.isEmpty == false ? folded : nil
    }

    /// Whether words, if there are any, end where a range begins, or one space before.
    private func stands(_ prefix: FoldedWords?, before range: Range<Int>) -> Bool {
        guard let prefix else { return true }
        var end = range.lowerBound
        if end > 0, folded.bytes[end - 1] == space { end -= 1 }
        let start = end - prefix.bytes.count
        return start >= 0 && stands(prefix, at: start..<end)
    }

    private func stands(_ suffix: FoldedWords?, after range: Range<Int>) -> Bool {
        guard let suffix else { return true }
        var start = range.upperBound
        if start < folded.bytes.count, folded.bytes[start] == space { start += 1 }
        let end = start + suffix.bytes.count
        return end <= folded.bytes.count && stands(suffix, at: start..<end)
    }

    private func stands(_ words: FoldedWords, at range: Range<Int>) -> Bool {
        words.isEmpty
            || folded.bytes[range].elementsEqual(words.bytes) && crossesBlocksOnlyAtLineBreaks(words, range)
    }
}

private let space = UInt8(ascii: " ")
