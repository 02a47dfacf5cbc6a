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
        var limit = limit
        var column = Column(length: length, limit: limit)
        var ends: [Int] = []
        for position in range {
            let matching = Int(text[position]) * blockCount
            guard let distance = column.advance(matching: rows, from: matching, within: limit) else {
                continue
            }
            if distance < limit || ends.isEmpty {
                limit = distance
                ends = []
            }
            let overlaps = ends.last.map { position + 1 - $0 < length } ?? false
            if !overlaps, ends.count < 4 { ends.append(position + 1) }
        }
        return ends
    }
}

/// A column of the table of distances between the pattern's beginnings and what ends at a place of the text.
private struct Column {
    /// Kept apart from the others, that the processor's registers may hold it: of most columns it's all that's
    /// worked on.
    private var first: Block
    private var others: [Block] = []
    /// How many of the others are worked on.
    private var inPlay: Int

    /// The column before a text: leaving out a beginning costs its length.
    init(length: Int, limit: Int) {
        first = Block(height: min(64, length), below: 0)
        for start in stride(from: 64, to: length, by: 64) {
            others.append(Block(height: min(64, length - start), below: start))
        }
        inPlay = min(others.count, max(0, limit - 1) / 64)
    }

    /// Moves on by a byte of the text, whose matching rows stand from an index on.
    ///
    /// - Returns: the distance of the whole pattern, if it's within the limit.
    mutating func advance(matching rows: Span<UInt64>, from index: Int, within limit: Int) -> Int? {
        let carry = first.advance(matching: rows[index], 0)
        if inPlay == 0, !others.isEmpty, first.distance - carry > limit { return nil }
        return advanceOthers(carry, matching: rows, from: index + 1, within: limit)
    }

    private mutating func advanceOthers(
        _ carry: Int,
        matching rows: Span<UInt64>,
        from index: Int,
        within limit: Int
    ) -> Int? {
        var (carry, distance) = (carry, first.distance)
        for block in 0..<inPlay {
            carry = others[block].advance(matching: rows[index + block], carry)
            distance = others[block].distance
        }
        // The next block comes into play where its first row may be within the limit.
        if inPlay < others.count, distance - carry <= limit, carry < 0 || rows[index + inPlay] & 1 == 1 {
            others[inPlay] = Block(height: others[inPlay].height, below: distance - carry)
            _ = others[inPlay].advance(matching: rows[index + inPlay], carry)
            inPlay += 1
        } else {
            while inPlay > 0, others[inPlay - 1].distance >= limit + 64 { inPlay -= 1 }
        }
        guard inPlay == others.count else { return nil }
        distance = others.last?.distance ?? distance
        return distance <= limit ? distance : nil
    }
}

/// Up to 64 rows of a column.
private struct Block {
    /// The rows that are one more than the row above them, and those that are one less.
    private var more = UInt64.max
    private var less: UInt64 = 0
    /// The distance in the last row.
    private(set) var distance: Int
    let height: Int

    /// - Parameter distance: that of the row above the first.
    init(height: Int, below distance: Int) {
        self.height = height
        self.distance = distance + height
    }

    /// Moves on by a byte of the text.
    ///
    /// - Parameters:
    ///   - matching: the rows that match the byte.
    ///   - carry: by how much the row above changed, from -1 to 1.
    /// - Returns: by how much the last row changed.
    mutating func advance(matching: UInt64, _ carry: Int) -> Int {
        let falls: UInt64 = carry < 0 ? 1 : 0
        let rises: UInt64 = carry > 0 ? 1 : 0
        let vertical = matching | less
        let equal = matching | falls
        let horizontal = (((equal & more) &+ more) ^ more) | equal
        let growing = less | ~(horizontal | more)
        let shrinking = more & horizontal
        let bottom = UInt64(height - 1)
        let change = Int(growing >> bottom & 1) - Int(shrinking >> bottom & 1)
        let grown = growing << 1 | rises
        let shrunk = shrinking << 1 | falls
        more = shrunk | ~(vertical | grown)
        less = grown & vertical
        distance += change
        return change
    }
}

/// A letter in its other cases, where those take as many bytes.
private func otherCases(of decoded: DecodedScalar) -> [[UInt8]] {
    let properties = decoded.scalar.properties
    return [properties.lowercaseMapping, properties.uppercaseMapping].map { Array($0.utf8) }
        .filter { $0.count == decoded.length }
}
