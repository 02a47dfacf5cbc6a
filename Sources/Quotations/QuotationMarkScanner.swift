/// The spans of text between quotation marks, in order and without overlaps: of nested ones the outermost.
///
/// The bytes of a mark decide little, since sources print `”While we assess` and `“partner“`. A mark opens if
/// a word follows it and none precedes it, and closes if a word or punctuation precedes it; its shape decides
/// where that says both or nothing. Where marks don't pair, less is taken for quoted rather than more, because
/// words printed under a speaker's name must be the speaker's: a mark that's opened again was never closed,
/// and single marks, which may be apostrophes, count in pairs only.
func spansBetweenMarks(in bytes: [UInt8], blocks: [Range<Int>]) -> [QuotedSpan] {
    var scanner = QuotationMarkScanner(bytes: bytes)
    for block in blocks { scanner.scan(block) }
    return scanner.spans
}

/// Where a block's quotation marks stand, in order, whether they pair or not.
///
/// Single marks count where they pair: the others are apostrophes. Of an opening one the offset of its last byte is
/// given, of the others that of the first.
func quotationMarks(in bytes: [UInt8], block: Range<Int>) -> [Int] {
    var scanner = QuotationMarkScanner(bytes: bytes)
    scanner.scan(block)
    let pairs = (scanner.spans + scanner.nested).flatMap { span in
        [span.content.lowerBound - 1] + (span.isClosed ? [span.content.upperBound] : [])
    }
    return (pairs + scanner.marks(in: block).map(\.lowerBound)).sorted()
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
    /// Where the block's text begins, if the block before left something open.
    private var textStart = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func scan(_ block: Range<Int>) {
        self.block = block
        if unfinished != nil { textStart = firstText(of: bytes, in: block) ?? block.upperBound }
        var position = nextCandidate(from: block.lowerBound)
        while position < block.upperBound {
            let decoded = DecodedScalar(in: bytes, at: position, limit: block.upperBound)
            let end = position + decoded.length
            if let mark = QuotationMark(decoded.scalar) { judge(mark, at: position..<end) }
            position = nextCandidate(from: end)
        }
        endBlock()
    }

    /// All marks but single ones.
    func marks(in block: Range<Int>) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        var position = nextCandidate(from: block.lowerBound)
        while position < block.upperBound {
            let decoded = DecodedScalar(in: bytes, at: position, limit: block.upperBound)
            let end = position + decoded.length
            if let mark = QuotationMark(decoded.scalar), mark.family != .single {
                marks.append(position..<end)
            }
            position = nextCandidate(from: end)
        }
        return marks
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
    /// Decides whether a mark opens, closes or is an apostrophe.
    private mutating func judge(_ mark: QuotationMark, at range: Range<Int>) {
        let right = neighbour(after: range.upperBound)
        let place = MarkPlace(mark, left: neighbour(before: range.lowerBound), right: right)
        let opener = open.last { $0.mark.family == mark.family }?.mark
        let opens: Bool
        switch place {
        case .withinWord: return
        case .opens: opens = true
        // With nothing to close, a mark shaped to open and followed by a word opens: `said“We`.
        case .closes: opens = opener == nil && mark.shape == .opening && right?.isWord == true
        case .either: opens = opener.map { !mark.closes($0) } ?? true
        case .neither: opens = opener.map { !mark.closes($0) } ?? (mark.shape != .closing && right != nil)
        }
        if !opens {
            close(mark.family, at: range.lowerBound)
        } else if mark.family != .single || !isElision(after: range.upperBound) {
            open(mark, at: range)
        }
    }

    private mutating func open(_ mark: QuotationMark, at range: Range<Int>) {
        if let earlier = open.firstIndex(where: { $0.mark.family == mark.family }) {
            // A line of a block may begin with the mark again, as a paragraph does.
            if beginsLine(range.lowerBound) { return }
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

    private mutating func close(_ family: QuotationMark.Family, at end: Int) {
        guard let index = open.lastIndex(where: { $0.mark.family == family }) else { return }
        record(open[index], until: end, isClosed: true)
        open.removeSubrange(index...)
    }

    /// The span that a block's first mark goes on with, if it reopens what the block before left open.
    private mutating func continuedSpan(by mark: QuotationMark, at start: Int) -> Int? {
        guard let (opener, end) = unfinished, opener.mark.family == mark.family, start <= textStart else {
            return nil
        }
        unfinished = nil
        guard mark.family == .single else { return opener.continued ?? spans.indices.last }
        // Of marks that may be apostrophes only the curly ones are trusted to reopen.
        guard mark.shape == .opening, opener.mark.shape == .opening else { return nil }
        return record(opener, until: end, isClosed: false)
    }

    /// A new paragraph closes what's open; single marks without a partner weren't quotation marks.
    private mutating func endBlock() {
        let end = block.upperBound
        let opener = open.first { $0.mark.family != .single } ?? open.first
        unfinished = opener.map { ($0, end) }
        if let opener, opener.mark.family != .single {
            let index = record(opener, until: end, isClosed: false)
            unfinished = (Opener(mark: opener.mark, start: opener.start, continued: index), end)
        }
        open.removeAll()
    }

    /// Keeps a span, in which those within it are lost, and returns its index.
    @discardableResult
    private mutating func record(_ opener: Opener, until end: Int, isClosed: Bool) -> Int {
        let start = opener.continued.map { spans[$0].content.lowerBound } ?? opener.start
        while let last = spans.last, last.content.lowerBound >= start { nested.append(spans.removeLast()) }
        spans.append(QuotedSpan(content: start..<max(start, end), isClosed: isClosed))
        return spans.count - 1
    }
}

extension QuotationMarkScanner {
    /// What stands before an offset in its block, other quotation marks and invisible scalars left out.
    private func neighbour(before offset: Int) -> WordScalar? {
        var position = offset
        for _ in 0..<neighbourhood where position > block.lowerBound {
            let decoded = DecodedScalar(in: bytes, endingAt: position, limit: block.lowerBound)
            if isNeighbour(decoded.scalar) { return WordScalar(decoded.scalar) }
            position -= decoded.length
        }
        return nil
    }

    private func neighbour(after offset: Int) -> WordScalar? {
        var position = offset
        for _ in 0..<neighbourhood where position < block.upperBound {
            let decoded = DecodedScalar(in: bytes, at: position, limit: block.upperBound)
            if isNeighbour(decoded.scalar) { return WordScalar(decoded.scalar) }
            position += decoded.length
        }
        return nil
    }

    private func isNeighbour(_ scalar: Unicode.Scalar) -> Bool {
        if 0x61...0x7A ~= scalar.value || scalar == " " { return true }
        return QuotationMark(scalar) == nil && FoldingTable.folding(of: scalar) != .nothing
    }

    /// Whether only white space stands between a line's beginning and an offset.
    private func beginsLine(_ offset: Int) -> Bool {
        var position = offset
        for _ in 0..<neighbourhood where position > block.lowerBound {
            let decoded = DecodedScalar(in: bytes, endingAt: position, limit: block.lowerBound)
            if FoldingTable.isLineBreak(decoded.scalar) { return true }
            guard !isNeighbour(decoded.scalar) || WordScalar(decoded.scalar).kind == .space else {
                return false
            }
            position -= decoded.length
        }
        return position == block.lowerBound
    }

    /// Whether the word after an apostrophe is one that's printed with it: a year or an English contraction.
    private func isElision(after offset: Int) -> Bool {
        let word = bytes[offset..<block.upperBound].prefix(6).prefix {
            $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
        }
        if word.isEmpty { return bytes[offset..<block.upperBound].first.map { 0x30...0x39 ~= $0 } ?? false }
        return elisions.contains(String(decoding: word.map { $0 | 0x20 }, as: UTF8.self))
    }
}

/// How many scalars are looked at around a mark, so that a text of nothing but marks takes no longer than another.
private let neighbourhood = 6

private let elisions: Set = [
    "tis", "twas", "twere", "twill", "em", "til", "till", "cause", "n", "round", "bout", "cos",
]
