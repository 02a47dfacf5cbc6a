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
    func start(_ folded: Int) -> Int {
        guard let anchor = anchor(at: folded) else { return folded }
        let distance = anchor.isUnit ? 0 : folded - Int(anchor.folded)
        return Int(anchor.start) + distance
    }

    /// Where the original of what ends at a folded offset ends.
    func end(_ folded: Int) -> Int {
        let index = firstIndex(after: folded)
        guard index > 0 else { return folded }
        let anchor = anchors[index - 1]
        if Int(anchor.folded) == folded { return Int(anchor.endBefore) }
        if anchor.isUnit, index < anchors.count { return Int(anchors[index].endBefore) }
        return Int(anchor.start) + folded - Int(anchor.folded)
    }

    /// Whether a folded offset lies between two bytes that stand for one thing of the original.
    func isInsideUnit(_ folded: Int) -> Bool {
        guard let anchor = anchor(at: folded) else { return false }
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
    private func anchor(at folded: Int) -> Anchor? {
        let index = firstIndex(after: folded)
        return index > 0 ? anchors[index - 1] : nil
    }

    private func firstIndex(after folded: Int) -> Int {
        anchors.indices.partitionPoint { Int(anchors[$0].folded) <= folded }
    }
}
