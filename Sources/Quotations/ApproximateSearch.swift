/// Finds where a text comes closest to a pattern, letter case aside, in bytes added, left out or replaced.
///
/// Myers' bit-parallel algorithm (Journal of the ACM 46(3), 1999): of a column in the table of edit distances
/// only the differences between neighbouring rows are kept, a bit each, and a dozen operations on 64 rows at
/// once move it on by a byte of the text. Longer patterns take several such blocks, joined as in Hyyrö's form
/// (University of Tampere, report A-2001-10); those in which every distance is past the limit are left out.
struct ApproximateSearch {
    private let length: Int
    private let blockCount: Int
    /// For each value of a byte the rows that it matches, in `blockCount` words.
    private let rows: [UInt64]

    /// The pattern is UTF-8, and not empty.
    init(_ pattern: [UInt8]) {
        length = pattern.count
        blockCount = (pattern.count + 63) / 64
        var rows = [UInt64](repeating: 0, count: 256 * blockCount)
        var offset = 0
        while offset < pattern.count {
            let decoded = DecodedScalar(in: pattern, at: offset, limit: pattern.count)
            let end = offset + decoded.length
            for form in [Array(pattern[offset..<end])] + otherCases(of: decoded) {
                for (row, byte) in zip(offset..<end, form) {
                    rows[Int(byte) * blockCount + row / 64] |= 1 << UInt64(row % 64)
                }
            }
            offset = end
        }
        self.rows = rows
    }

    /// Where in a range of a text the pattern's closest likenesses end, in order.
    ///
    /// Of likenesses that are equally close up to four are given, and of those that overlap one.
    ///
    /// - Parameter limit: the greatest distance that counts.
    func closestEnds(in text: [UInt8], _ range: Range<Int>, within limit: Int) -> [Int] {
        let (text, rows) = (text.span, rows.span)
        let bottomOfLast = UInt64(1) << UInt64((length - 1) % 64)
        let lastBlock = blockCount - 1
        var limit = limit
        var column = Column(length: length, blockCount: blockCount, limit: limit)
        var ends: [Int] = []

        for position in range {
            let matching = Int(text[position]) * blockCount
            var carry = 0
            for block in 0...column.last {
                let bottom = block == lastBlock ? bottomOfLast : bottomOfBlock
                carry = column.advance(block, matching: rows[matching + block], carry, bottom: bottom)
            }
            // The next block comes into play where its first row may be within the limit.
            let next = column.last + 1
            if next < blockCount, column.distance[next - 1] - carry <= limit,
                carry < 0 || rows[matching + next] & 1 == 1
            {
                let height = next == lastBlock ? length - 64 * lastBlock : 64
                column.begin(next, height: height, after: carry)
                let bottom = next == lastBlock ? bottomOfLast : bottomOfBlock
                _ = column.advance(next, matching: rows[matching + next], carry, bottom: bottom)
            } else {
                column.leaveOutBlocks(past: limit)
            }

            guard column.last == lastBlock, column.distance[lastBlock] <= limit else { continue }
            if column.distance[lastBlock] < limit || ends.isEmpty {
                limit = column.distance[lastBlock]
                ends = []
            }
            let overlaps = ends.last.map { position + 1 - $0 < length } ?? false
            if !overlaps, ends.count < 4 { ends.append(position + 1) }
        }
        return ends
    }
}

private let bottomOfBlock = UInt64(1) << 63

/// A column of the table of distances between the pattern's beginnings and what ends at a place of the text.
private struct Column {
    /// The rows that are one more than the row above them, and those that are one less.
    private var more: [UInt64]
    private var less: [UInt64]
    /// The distance in the last row of each block.
    var distance: [Int]
    /// The last block that's worked on.
    private(set) var last: Int

    /// The column before a text: leaving out a beginning costs its length.
    init(length: Int, blockCount: Int, limit: Int) {
        more = [UInt64](repeating: .max, count: blockCount)
        less = [UInt64](repeating: 0, count: blockCount)
        distance = (1...blockCount).map { min($0 * 64, length) }
        last = min(blockCount, max(1, (limit + 63) / 64)) - 1
    }

    /// Moves a block on by a byte of the text.
    ///
    /// - Parameters:
    ///   - matching: the block's rows that match the byte.
    ///   - carry: by how much the row above the block changed, from -1 to 1.
    /// - Returns: by how much its last row changed.
    mutating func advance(_ block: Int, matching: UInt64, _ carry: Int, bottom: UInt64) -> Int {
        let (more, less) = (self.more[block], self.less[block])
        let falls: UInt64 = carry < 0 ? 1 : 0
        let rises: UInt64 = carry > 0 ? 1 : 0
        let vertical = matching | less
        let equal = matching | falls
        let horizontal = (((equal & more) &+ more) ^ more) | equal
        let growing = less | ~(horizontal | more)
        let shrinking = more & horizontal
        let change = growing & bottom != 0 ? 1 : shrinking & bottom != 0 ? -1 : 0
        let grown = growing << 1 | rises
        let shrunk = shrinking << 1 | falls
        self.more[block] = shrunk | ~(vertical | grown)
        self.less[block] = grown & vertical
        distance[block] += change
        return change
    }

    /// Brings in the next block, of so many rows, whose last column follows from the block above.
    mutating func begin(_ block: Int, height: Int, after carry: Int) {
        more[block] = .max
        less[block] = 0
        distance[block] = distance[block - 1] - carry + height
        last = block
    }

    mutating func leaveOutBlocks(past limit: Int) {
        while last > 0, distance[last] >= limit + 64 { last -= 1 }
    }
}

/// A letter in its other cases, where those take as many bytes.
private func otherCases(of decoded: DecodedScalar) -> [[UInt8]] {
    let properties = decoded.scalar.properties
    return [properties.lowercaseMapping, properties.uppercaseMapping].map { Array($0.utf8) }
        .filter { $0.count == decoded.length }
}
