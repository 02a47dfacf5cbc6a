/// Where the parts of a cut quotation stand in a text: looked up once, in however many ways they're joined.
struct CutSearch {
    private let text: QuotableText
    private let quotation: CutQuotation
    /// Of each part in ascending order.
    private let places: [[Range<Int>]]

    /// Why the parts can be joined nowhere.
    enum Failure: Error {
        /// A part stands nowhere.
        case missing(CutQuotation.Part)
        /// All stand somewhere, but nowhere so that they may be joined.
        case apart(Obstacle)
    }

    init(for quotation: CutQuotation, in text: QuotableText) throws(Failure) {
        self.text = text
        self.quotation = quotation
        var anywhere: [[Range<Int>]] = []
        var known: [FoldedWords: [Range<Int>]] = [:]
        var count = 0
        for part in quotation.parts {
            let found = known[part.words] ?? text.occurrences(of: part.words)
            guard !found.isEmpty else { throw .missing(part) }
            count += found.count
            guard count <= mostPlaces else { throw .apart(.tooFrequent) }
            known[part.words] = found
            anywhere.append(found)
        }
        places = anywhere.map { places in
            places.filter { text.block(at: $0.lowerBound) == text.block(at: $0.upperBound - 1) }
        }
        if places.contains(where: \.isEmpty) { throw .apart(.partOverBlocks) }
    }

    private init(_ search: CutSearch, places: [[Range<Int>]]) {
        text = search.text
        quotation = search.quotation
        self.places = places
    }
}

extension CutSearch {
    /// The same with fewer of the places where a passage may begin, those of the first part, and where one may end.
    func narrowed(begins: (Range<Int>) -> Bool, ends: (Range<Int>) -> Bool) -> CutSearch {
        var places = places
        places[0].removeAll { !begins($0) }
        places[places.count - 1].removeAll { !ends($0) }
        return CutSearch(self, places: places)
    }

    /// Whether another, narrowed from this one or the other way round, looks at the same places.
    func isAsNarrow(as other: CutSearch) -> Bool {
        places.map(\.count) == other.places.map(\.count)
    }

    /// The passages that the quotation prints: its parts in order, within one block, without a quotation mark in
    /// what's left out, which is at least one word and at most 400 characters long, or five words under an insertion.
    ///
    /// Each way to join the parts is one passage, and at most ten are returned.
    func passages() -> [Passage] {
        var gaps = Gaps(text: text)
        let chains = Chains(
            places,
            isEnough: { gaps.holdsWord($0, under: quotation.joints[$1]) },
            joins: { gaps.obstacle(in: $0, under: quotation.joints[$1]) == nil }
        )
        return chains.first(mostPassages).map { text.passage($0, of: quotation) }
    }

    /// What keeps the parts apart where that's least: the first obstacle of the way with the fewest.
    func obstacle() -> Obstacle {
        let places = places.map { $0.filter { text.extent.contains($0) } }
        if places.contains(where: \.isEmpty) { return .outsideTextProper }
        var gaps = Gaps(text: text)
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

extension QuotableText {
    /// A chain of folded ranges as a passage.
    fileprivate func passage(_ chain: [Range<Int>], of quotation: CutQuotation) -> Passage {
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
}

/// More than one is too many; ten are enough to be shown.
let mostPassages = 10
/// A bound, of all parts together, for what a hostile text can cost; in a novel "the" stands in fewer.
private let mostPlaces = 100_000
/// How many places of each part are looked at to explain why none fit together.
private let mostCompared = 50
