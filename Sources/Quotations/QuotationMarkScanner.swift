/// The spans of text between quotation marks, in order and without overlaps: of nested ones the outermost.
///
/// The bytes of a mark decide little, since sources print `”While we assess` and `“partner“`. A mark opens if
/// a word follows it and none precedes it, and closes if a word or punctuation precedes it; its shape decides
/// where that says both or nothing. Where marks don't pair, less is taken for quoted rather than more, because
/// words printed under a speaker's name must be the speaker's: a mark that's opened again was never closed, unless
/// its block closes both, and single marks and primes, which may be apostrophes and inches, count in pairs only.
func spansBetweenMarks(in bytes: [UInt8], blocks: [Range<Int>]) -> [QuotedSpan] {
    var scanner = QuotationMarkScanner(bytes: bytes)
    for block in blocks { scanner.scan(block) }
    return scanner.spans
}

/// Where a block's quotation marks stand, in order, whether they pair or not.
///
/// Single marks and primes count where they pair. Two angles, `<<`, are typed for one mark, and count, too. Of an opening
/// single mark the offset of its last byte is given, of the others that of the first.
func quotationMarks(in bytes: [UInt8], block: Range<Int>) -> [Int] {
    var scanner = QuotationMarkScanner(bytes: bytes)
    scanner.scan(block)
    let pairs = (scanner.spans + scanner.nested).flatMap { span in
        [span.content.lowerBound - 1] + (span.isClosed ? [span.content.upperBound] : [])
    }
    return (pairs + scanner.marks(in: block).map(\.lowerBound) + doubledAngles(in: bytes, block)).sorted()
}

private func doubledAngles(in bytes: [UInt8], _ block: Range<Int>) -> [Int] {
    block.dropLast().filter {
        (bytes[$0] == UInt8(ascii: "<") || bytes[$0] == UInt8(ascii: ">")) && bytes[$0] == bytes[$0 + 1]
    }
}

/// Whether some quotation marks pair, and all do; single ones may be apostrophes.
func pairsAllMarks(in bytes: [UInt8]) -> Bool {
    var scanner = QuotationMarkScanner(bytes: bytes)
    scanner.scan(bytes.indices)
    var spans = scanner.spans[...]
    guard !spans.isEmpty, spans.allSatisfy(\.isClosed) else { return false }
    return scanner.marks(in: bytes.indices).allSatisfy { mark in
        spans = spans.drop { $0.content.upperBound < mark.lowerBound }
        return spans.first.map { $0.content.lowerBound <= mark.upperBound } ?? false
    }
}

private struct QuotationMarkScanner {
    private struct Opener {
        let mark: QuotationMark
        /// Where the content begins.
        let start: Int
        /// The index of the span that it goes on with.
        let continued: Int?
    }

    let bytes: [UInt8]
    private(set) var spans: [QuotedSpan] = []
    /// Those that others took in.
    private(set) var nested: [QuotedSpan] = []
    private var open: [Opener] = []
    /// What the block before left open.
    private var unfinished: (opener: Opener, end: Int)?
    private var block = 0..<0
    /// After each of the block's marks, how many of its family the rest can close; of families that were asked for.
    private var closable: [QuotationMark.Family: [Int: Int]] = [:]
    /// Where the block's text begins, if the block before left something open.
    private var textStart = 0

    private var surroundings: MarkSurroundings { MarkSurroundings(bytes: bytes, block: block) }

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func scan(_ block: Range<Int>) {
        self.block = block
        closable = [:]
        if unfinished != nil { textStart = firstText(of: bytes, in: block) ?? block.upperBound }
        for (mark, range) in allMarks(in: block) { judge(mark, at: range) }
        endBlock()
    }

    /// All marks but those that count in pairs only.
    func marks(in block: Range<Int>) -> [Range<Int>] {
        allMarks(in: block).filter { !$0.mark.countsInPairs }.map(\.range)
    }

    private func allMarks(in block: Range<Int>) -> [(mark: QuotationMark, range: Range<Int>)] {
        var marks: [(mark: QuotationMark, range: Range<Int>)] = []
        var position = nextCandidate(from: block.lowerBound)
        while position < block.upperBound {
            let decoded = DecodedScalar(in: bytes, at: position, limit: block.upperBound)
            let end = position + decoded.length
            if let mark = QuotationMark(decoded.scalar), !isGershayim(mark, at: position, in: block) {
                marks.append((mark, position..<end))
            }
            position = nextCandidate(from: end)
        }
        return marks
    }

    /// Whether a double mark stands within a Hebrew word, as that of צה״ל does.
    private func isGershayim(_ mark: QuotationMark, at offset: Int, in block: Range<Int>) -> Bool {
        guard mark.family == .double || mark.family == .prime, offset >= block.lowerBound + 2,
            bytes[offset - 2] == 0xD7
        else { return false }
        return !WordBoundary(bytes: bytes, block: block).stands(at: offset)
    }

    /// The next place in the block where the bytes of a mark may begin; the block's end if there's none.
    private func nextCandidate(from start: Int) -> Int {
        let bytes = bytes.span
        var position = start
        while position < block.upperBound, !QuotationMark.canBegin(with: bytes[position]) { position += 1 }
        return position
    }
}

extension QuotationMarkScanner {
    private mutating func judge(_ mark: QuotationMark, at range: Range<Int>) {
        let opener = open.last { $0.mark.family == mark.family }?.mark
        switch opens(mark, at: range, within: opener) {
        case true: open(mark, at: range)
        case false where opener == nil || !isPossessive(mark, at: range):
            close(mark, at: range)
        default: return
        }
    }

    /// Whether a mark opens or closes; nil for an apostrophe.
    private func opens(_ mark: QuotationMark, at range: Range<Int>, within opener: QuotationMark?) -> Bool? {
        let right = surroundings.neighbour(after: range.upperBound)
        let opens: Bool
        switch MarkPlace(mark, left: surroundings.neighbour(before: range.lowerBound), right: right) {
        case .withinWord: return nil
        case .opens: opens = true
        // With nothing to close, a mark shaped to open and followed by a word opens: `said“We`.
        case .closes: opens = opener == nil && mark.shape == .opening && right?.isWord == true
        case .either: opens = opener.map { !mark.closes($0) } ?? true
        case .neither: opens = opener.map { !mark.closes($0) } ?? (mark.shape != .closing && right != nil)
        }
        return opens && mark.family == .single && surroundings.isElision(after: range.upperBound)
            ? nil : opens
    }

    private mutating func open(_ mark: QuotationMark, at range: Range<Int>) {
        if let earlier = open.firstIndex(where: { $0.mark.family == mark.family }), !isNested(mark, at: range)
        {
            // A line of a block may begin with the mark again, as a paragraph does.
            if surroundings.beginsLine(range.lowerBound) { return }
            open.removeSubrange(earlier...)
        }
        open.append(
            Opener(
                mark: mark,
                start: range.upperBound,
                continued: continuedSpan(by: mark, at: range.lowerBound)
            )
        )
    }

    private mutating func close(_ mark: QuotationMark, at range: Range<Int>) {
        guard let index = open.lastIndex(where: { $0.mark.family == mark.family }) else { return }
        let ending: QuotedSpan.Ending = mayBePossessive(mark, at: range) ? .markOrApostrophe : .mark
        record(open[index], until: range.lowerBound, ending)
        open.removeSubrange(index...)
    }

    /// The span that a block's first mark goes on with, if it reopens what the block before left open.
    private mutating func continuedSpan(by mark: QuotationMark, at start: Int) -> Int? {
        guard let (opener, end) = unfinished, opener.mark.family == mark.family, start <= textStart else {
            return nil
        }
        unfinished = nil
        guard mark.countsInPairs else { return opener.continued ?? spans.indices.last }
        // Of marks that may be apostrophes only the curly ones are trusted to reopen.
        guard mark.shape == .opening, opener.mark.shape == .opening else { return nil }
        return record(opener, until: end, .block)
    }

    /// A new paragraph closes what's open; single marks and primes without a partner weren't quotation marks.
    private mutating func endBlock() {
        let end = block.upperBound
        let opener = open.first { !$0.mark.countsInPairs } ?? open.first
        unfinished = opener.map { ($0, end) }
        if let opener, !opener.mark.countsInPairs {
            let index = record(opener, until: end, .block)
            unfinished = (Opener(mark: opener.mark, start: opener.start, continued: index), end)
        }
        open.removeAll()
    }

    /// Keeps a span, in which those within it are lost, and returns its index.
    @discardableResult
    private mutating func record(_ opener: Opener, until end: Int, _ ending: QuotedSpan.Ending) -> Int {
        let start = opener.continued.map { spans[$0].content.lowerBound } ?? opener.start
        while let last = spans.last, last.content.lowerBound >= start { nested.append(spans.removeLast()) }
        spans.append(QuotedSpan(content: start..<max(start, end), ending: ending))
        return spans.count - 1
    }
}

extension QuotationMarkScanner {
    /// Whether a mark opens a quotation within one of the same marks, as in `« Il a dit : « Oui. » Puis il est parti »`:
    /// the rest of the block closes it and those that are open.
    private mutating func isNested(_ mark: QuotationMark, at range: Range<Int>) -> Bool {
        guard mark.family != .single, open.count < mostOpen else { return false }
        return closable(mark, at: range) > open.count { $0.mark.family == mark.family }
    }

    /// Whether a mark that could close is the apostrophe of `the boys' coats`, since the rest of the block closes, too.
    private mutating func isPossessive(_ mark: QuotationMark, at range: Range<Int>) -> Bool {
        mark.mayBeApostrophe && followsS(range) && closable(mark, at: range) > 0
    }

    /// Whether a mark that closes what's open could be the apostrophe of `the boys’ mother`: a word follows after a space.
    private func mayBePossessive(_ mark: QuotationMark, at range: Range<Int>) -> Bool {
        guard mark.mayBeApostrophe, followsS(range), range.upperBound < block.upperBound,
            bytes[range.upperBound] == UInt8(ascii: " ")
        else { return false }
        return surroundings.neighbour(after: range.upperBound + 1)?.isWord == true
    }

    /// How many open marks of a family can be closed by what stands after one of them in the block.
    private mutating func closable(_ mark: QuotationMark, at range: Range<Int>) -> Int {
        let counts = closable[mark.family] ?? closableCounts(within: mark)
        closable[mark.family] = counts
        return counts[range.lowerBound] ?? 0
    }

    /// That of each mark in the block that's of an opener's family, told from the last one back to the first.
    private func closableCounts(within opener: QuotationMark) -> [Int: Int] {
        var counts: [Int: Int] = [:]
        var count = 0
        for (mark, range) in allMarks(in: block).reversed() where mark.family == opener.family {
            counts[range.lowerBound] = count
            switch opens(mark, at: range, within: opener) {
            case true: count = max(0, count - 1)
            case false: count += mark.family != .single || endsSpeech(mark, at: range) ? 1 : 0
            default: continue
            }
        }
        return counts
    }

    /// Whether a single mark that closes can hardly be an apostrophe: it stands beside a comma or the like, or ends its
    /// block.
    private func endsSpeech(_ mark: QuotationMark, at range: Range<Int>) -> Bool {
        if surroundings.neighbour(before: range.lowerBound)?.kind == .otherPunctuation { return true }
        let right = surroundings.neighbour(after: range.upperBound)
        return !followsS(range) && (right == nil || right?.kind == .otherPunctuation)
    }

    private func followsS(_ range: Range<Int>) -> Bool {
        range.lowerBound > block.lowerBound && bytes[range.lowerBound - 1] | 0x20 == UInt8(ascii: "s")
    }
}

/// More quotations within one another than anybody prints.
private let mostOpen = 10
