/// A text as quotations are compared with it: folded UTF-8 with the way back to the original.
///
/// Its only white space is the single space. One stands between two blocks, too: where blocks meet is
/// known apart, so that finding words is one plain search.
struct FoldedText: Sendable {
    private(set) var bytes: [UInt8] = []
    private(set) var map = OffsetMap()
    /// The folded ranges of the blocks, in order.
    private(set) var blocks: [Range<Int>] = []
    /// The offsets of spaces within blocks that stand for white space with a line break.
    private(set) var lineBreaks: [Int] = []

    /// Where the original of what was last written ends.
    private var end = 0
    /// How far the original runs ahead of the folded text since the last anchor; nil within a unit.
    private var lead: Int?

    mutating func reserveCapacity(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    mutating func beginBlock(at start: Int) {
        if !bytes.isEmpty {
            addAnchor(at: end)
            bytes.append(space)
        }
        addAnchor(at: start)
        blocks.append(bytes.count..<bytes.count)
    }

    mutating func endBlock(mayNeedNormalising: Bool) {
        guard let block = blocks.popLast() else { return }
        addAnchor(at: end)
        if mayNeedNormalising, !isNormalised(bytes.span.extracting(block.lowerBound...)) {
            normalise(from: block.lowerBound)
            addAnchor(at: end)
        }
        blocks.append(block.lowerBound..<bytes.count)
    }

    /// Whether nothing was written since the block began.
    var isAtBlockStart: Bool { blocks.last?.lowerBound == bytes.count }

    /// Writes a range of the original as it stands.
    mutating func copy(_ range: Range<Int>, of original: [UInt8]) {
        if end != range.lowerBound || lead != range.lowerBound - bytes.count {
            addAnchor(at: range.lowerBound)
        }
        bytes.append(contentsOf: original[range])
        end = range.upperBound
    }

    /// Writes something that stands for a range of the original.
    mutating func write(_ replacement: some Collection<UInt8>, for range: Range<Int>) {
        let isUnit = replacement.count > 1
        if isUnit || end != range.lowerBound || lead != range.lowerBound - bytes.count {
            addAnchor(at: range.lowerBound, isUnit: isUnit)
        }
        bytes.append(contentsOf: replacement)
        end = range.upperBound
    }

    /// Writes the space that stands for a run of white space.
    mutating func writeSpace(for range: Range<Int>, hasLineBreak: Bool) {
        if hasLineBreak { lineBreaks.append(bytes.count) }
        write(CollectionOfOne(space), for: range)
    }
}

extension FoldedText {
    /// Brings what was written from an offset on into normal form C.
    ///
    /// It's the last step, so that what stood apart only by a dropped scalar is composed, too. One grapheme
    /// cluster goes after the other: composition never reaches beyond one.
    private mutating func normalise(from start: Int) {
        let folded = Array(bytes[start...])
        bytes.removeSubrange(start...)
        let map = map.cut(from: start)
        var breaks = lineBreaks[(lineBreaks.lastIndex { $0 < start }.map { $0 + 1 } ?? 0)...]
        lineBreaks.removeLast(breaks.count)
        end = map.anchors.first.map { Int($0.endBefore) } ?? end
        lead = nil

        var lower = start
        var upper = start
        for character in String(decoding: folded, as: UTF8.self) {
            upper += character.utf8.count
            guard !map.isInsideUnit(upper) else { continue }
            if breaks.first == lower {
                breaks.removeFirst()
                writeSpace(for: map.start(lower)..<map.end(lower + 1), hasLineBreak: true)
                lower += 1
            }
            // Marks may stand on the break itself.
            guard lower < upper else { continue }
            let original = map.start(lower)..<map.end(upper)
            if upper - lower == 1 {
                write(CollectionOfOne(folded[lower - start]), for: original)
            } else {
                write(normalised(folded[(lower - start)..<(upper - start)]), for: original)
            }
            lower = upper
        }
    }

    private mutating func addAnchor(at start: Int, isUnit: Bool = false) {
        map.append(
            .init(folded: UInt32(bytes.count), endBefore: UInt32(end), start: UInt32(start), isUnit: isUnit)
        )
        lead = isUnit ? nil : start - bytes.count
    }
}

private let space = UInt8(ascii: " ")
