/// Where the parts of a cut quotation stand as one passage.
enum CutSearch {
    case found([Passage])
    /// A part stands nowhere.
    case missing(CutQuotation.Part)
    /// All stand somewhere, but nowhere so that they may be joined.
    case apart(Obstacle)
}

extension QuotableText {
    /// The passages that a cut quotation prints: its parts in order, within one block, without a quotation mark in
    /// what's left out, which is at least one word and at most 400 characters long, or five words under an insertion.
    ///
    /// Each way to join the parts is one passage, and at most ten are returned.
    ///
    /// - Parameters:
    ///   - begins: whether a passage may begin with a place of the first part.
    ///   - ends: whether a passage may end with a place of the last part.
    func search(
        _ quotation: CutQuotation,
        begins: (Range<Int>) -> Bool = { _ in true },
        ends: (Range<Int>) -> Bool = { _ in true }
    ) -> CutSearch {
        let anywhere = quotation.parts.map { occurrences(of: $0.words) }
        if let missing = anywhere.firstIndex(where: \.isEmpty) { return .missing(quotation.parts[missing]) }
        var places = anywhere.map { places in
            places.filter { block(at: $0.lowerBound) == block(at: $0.upperBound - 1) }
        }
        if places.contains(where: \.isEmpty) { return .apart(.partOverBlocks) }
        if places.contains(where: { $0.count > mostPlaces }) { return .apart(.tooFrequent) }
        places[0].removeAll { !begins($0) }
        places[places.count - 1].removeAll { !ends($0) }
        var gaps = Gaps(text: self)
        let chains = Chains(
            places,
            isEnough: { gaps.holdsWord($0, under: quotation.joints[$1]) },
            joins: { gaps.obstacle(in: $0, under: quotation.joints[$1]) == nil }
        )
        let passages = chains.first(mostPassages).map { passage($0, of: quotation) }
        return passages.isEmpty ? .apart(obstacle(between: places, quotation, &gaps)) : .found(passages)
    }

    /// A chain of folded ranges as a passage.
    private func passage(_ chain: [Range<Int>], of quotation: CutQuotation) -> Passage {
        let range = chain[0].lowerBound..<chain[chain.count - 1].upperBound
        let whole = passage(range)
        let replaced = [
            quotation.insertsBefore ? words(before: range.lowerBound) : nil,
            quotation.insertsAfter ? words(after: range.upperBound) : nil,
        ]
        return Passage(
            blocks: whole.blocks,
            blockCount: whole.blockCount,
            range: whole.range,
            parts: chain.map { folded.map.start($0.lowerBound)..<folded.map.end($0.upperBound) },
            cuts: zip(chain, chain.dropFirst()).map { cut($0.upperBound..<$1.lowerBound) },
            isLiteral: false,
            mayReplaceNegation: replaced.contains { $0.map(holdsNegation) ?? false },
            folded: whole.folded,
            standing: whole.standing
        )
    }

    private func cut(_ gap: Range<Int>) -> Cut {
        Cut(
            wordsLeftOut: countWords(in: gap, of: folded.bytes),
            leavesOutNegation: holdsNegation(gap)
        )
    }

    private func holdsNegation(_ range: Range<Int>) -> Bool {
        Negations.stand(in: range, of: folded.bytes, language: language)
    }

    /// What keeps the parts apart where that's least: the first obstacle of the way with the fewest.
    private func obstacle(
        between places: [[Range<Int>]],
        _ quotation: CutQuotation,
        _ gaps: inout Gaps
    ) -> Obstacle {
        let places = places.map { $0.filter { extent.contains($0) } }
        if places.contains(where: \.isEmpty) { return .outsideTextProper }
        var best: [(obstacles: Int, first: Obstacle?)?] = places[0].prefix(mostCompared).map { _ in (0, nil) }
        for (part, joint) in quotation.joints.enumerated() {
            let before = places[part].prefix(mostCompared)
            best = places[part + 1].prefix(mostCompared).map { place in
                zip(before, best).compactMap { earlier, way -> (obstacles: Int, first: Obstacle?)? in
                    guard let way, earlier.upperBound <= place.lowerBound else { return nil }
                    let gap = earlier.upperBound..<place.lowerBound
                    let obstacle =
                        gaps.obstacle(in: gap, under: joint)
                        ?? (gaps.holdsWord(gap, under: joint) ? nil : .nothingLeftOut)
                    return (way.obstacles + (obstacle == nil ? 0 : 1), way.first ?? obstacle)
                }
                .min { $0.obstacles < $1.obstacles }
            }
        }
        return best.compactMap(\.self).min { $0.obstacles < $1.obstacles }?.first ?? .otherOrder
    }
}

/// More than one is too many; ten are enough to be shown.
let mostPassages = 10
/// A bound for what a hostile text can cost; in a novel "the" stands in fewer.
private let mostPlaces = 100_000
/// How many places of each part are looked at to explain why none fit together.
private let mostCompared = 50
