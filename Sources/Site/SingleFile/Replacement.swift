/// Other bytes in place of a stretch of a page; an empty stretch is a place where they're put in.
struct Replacement: Sendable, Hashable {
    let range: Range<Int>
    let bytes: [UInt8]

    init(_ range: Range<Int>, _ text: String) {
        self.range = range
        bytes = Array(text.utf8)
    }

    init(_ range: Range<Int>, _ bytes: [UInt8] = []) {
        self.range = range
        self.bytes = bytes
    }
}

extension [UInt8] {
    /// - Parameter replacements: none of which overlaps another.
    func applying(_ replacements: [Replacement]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(count + count / 8)
        var copied = 0
        for replacement in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            output += self[copied..<replacement.range.lowerBound]
            output += replacement.bytes
            copied = replacement.range.upperBound
        }
        return output + self[copied...]
    }
}
