/// The way from offsets in a folded text back to offsets in the original.
///
/// Most of a text folds to itself, so only the places where the distance between the two changes are
/// kept, in order; everything after such a place runs in step until the next one.
struct OffsetMap: Sendable {
    struct Anchor {
        let folded: UInt32
        /// Where the original of what comes before ends, and where the original of what follows begins; between
        /// the two stands what folding dropped.
        let endBefore: UInt32
        let start: UInt32
        /// Whether what follows, up to the next anchor, is one whole that no passage may begin or end within: an
        /// opened ligature, a composed letter, a run of dots.
        let isUnit: Bool
    }

    private(set) var anchors: [Anchor] = []

    /// Where the original of what begins at a folded offset begins.
    func start(_ folded: Int) -> Int { start(folded, firstIndex(after: folded)) }

    /// - Parameter index: of the first anchor after the offset.
    private func start(_ folded: Int, _ index: Int) -> Int {
        guard index > 0 else { return folded }
        let anchor = anchors[index - 1]
        let distance = anchor.isUnit ? 0 : folded - Int(anchor.folded)
        return Int(anchor.start) + distance
    }

    /// Where the original of what ends at a folded offset ends.
    func end(_ folded: Int) -> Int { end(folded, firstIndex(after: folded)) }

    private func end(_ folded: Int, _ index: Int) -> Int {
        guard index > 0 else { return folded }
        let anchor = anchors[index - 1]
        if Int(anchor.folded) == folded { return Int(anchor.endBefore) }
        if anchor.isUnit, index < anchors.count { return Int(anchors[index].endBefore) }
        return Int(anchor.start) + folded - Int(anchor.folded)
    }

    /// The original of a folded range, where many are asked for in order: the map is walked along with them.
    ///
    /// - Parameter index: from 0, where the walk has come to.
    func original(of folded: Range<Int>, from index: inout Int) -> Range<Int> {
        advance(&index, beyond: folded.lowerBound)
        let start = start(folded.lowerBound, index)
        advance(&index, beyond: folded.upperBound)
        return start..<end(folded.upperBound, index)
    }

    /// Whether a folded offset lies between two bytes that stand for one thing of the original.
    func isInsideUnit(_ folded: Int) -> Bool {
        let index = firstIndex(after: folded)
        guard index > 0 else { return false }
        let anchor = anchors[index - 1]
        return anchor.isUnit && Int(anchor.folded) < folded
    }

    mutating func append(_ anchor: Anchor) {
        anchors.append(anchor)
    }

    /// Takes what the map says of a folded offset and everything after it out of the map.
    mutating func cut(from folded: Int) -> OffsetMap {
        let index = anchors.lastIndex { $0.folded < folded }.map { $0 + 1 } ?? 0
        let rest = OffsetMap(anchors: Array(anchors[index...]))
        anchors.removeSubrange(index...)
        return rest
    }
}

extension OffsetMap {
    private func advance(_ index: inout Int, beyond folded: Int) {
        while index < anchors.count, Int(anchors[index].folded) <= folded { index += 1 }
    }

    private func firstIndex(after folded: Int) -> Int {
        anchors.indices.partitionPoint { Int(anchors[$0].folded) <= folded }
    }
}
