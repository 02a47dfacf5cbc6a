/// Where the parts of a cut quotation stand as one passage.
enum CutSearch {
    case found([Passage])
    /// A part stands nowhere.
    case missing(CutQuotation.Part)
    /// All stand somewhere, but nowhere so that they may be joined.
    case apart(Obstacle)
}

/// What keeps the parts of a cut quotation from being one passage.
public enum Obstacle: Sendable, Hashable {
    case otherOrder
    /// A part stands only over a block's end.
    case partOverBlocks
    /// An omission stands where nothing is left out.
    case nothingLeftOut
    /// The source has more between two sentences than the quotation marks; as it could be quoted.
    case unmarkedOmission(String)
    /// A part stands in more places than are looked at.
    case tooFrequent
    /// A part stands before `from` or after `until` alone.
    case outsideTextProper
    /// Two parts stand in different blocks, counted from 1 at the beginning of the text proper.
    case otherBlock(Int, Int)
    /// One of the source's quotation marks lies in what's left out.
    case quotationMark
    /// More lies between two parts than an omission may leave out.
    case tooFar
    /// More words lie between two parts than an insertion may stand for.
    case tooManyWords(Int)
}

/// The most that an omission may leave out, in characters (DESIGN.md, 3.3).
public let mostCharactersLeftOut = 400
/// The most words that an insertion may stand for.
public let mostWordsReplaced = 5

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

/// What lies between two parts.
private struct Gaps {
    let text: QuotableText
    /// Where a block's quotation marks stand, found once for each block that's asked for.
    private var marks: [Int: [Int]] = [:]
    /// The offset that was asked for last, and how far it reaches.
    private var reach = -1..<0

    init(text: QuotableText) {
        self.text = text
    }

    /// Whether a folded range isn't too little to be left out: a word, or an ellipsis of the source's own.
    func holdsWord(_ gap: Range<Int>, under joint: CutQuotation.Joint) -> Bool {
        let bytes = text.folded.bytes
        return joint == .insertion || gap.count > mostCharactersLeftOut || countWords(in: gap, of: bytes) > 0
            || bytes[gap].firstRange(of: "…".utf8) != nil
    }

    /// Why a folded range is too much to be left out; nil if it isn't.
    mutating func obstacle(in gap: Range<Int>, under joint: CutQuotation.Joint) -> Obstacle? {
        let folded = text.folded
        let block = text.block(at: gap.lowerBound - 1)
        let next = text.block(at: gap.upperBound)
        guard block == next else {
            return .otherBlock(
                block - text.properBlocks.lowerBound + 1,
                next - text.properBlocks.lowerBound + 1
            )
        }
        guard gap.upperBound <= farthest(from: gap.lowerBound) else { return .tooFar }
        let original = folded.map.end(gap.lowerBound)..<folded.map.start(gap.upperBound)
        if holdsQuotationMark(original, in: block) { return .quotationMark }
        guard joint == .insertion else { return nil }
        let words = countWords(in: gap, of: folded.bytes)
        return words > mostWordsReplaced ? .tooManyWords(words) : nil
    }

    /// How far what's left out may reach; many gaps that begin with the same offset are asked for in a row.
    private mutating func farthest(from start: Int) -> Int {
        if reach.lowerBound == start { return reach.upperBound }
        let bytes = text.folded.bytes
        var end = start
        var characters = 0
        while end < bytes.count {
            if bytes[end] & 0xC0 != 0x80 { characters += 1 }
            if characters > mostCharactersLeftOut { break }
            end += 1
        }
        reach = start..<end
        return end
    }

    /// Whether a quotation mark stands in a range of the original.
    private mutating func holdsQuotationMark(_ range: Range<Int>, in block: Int) -> Bool {
        let marks = marks[block] ?? quotationMarks(in: text.bytes, block: text.blocks[block])
        self.marks[block] = marks
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < marks.count && marks[low] < range.upperBound
    }
}
