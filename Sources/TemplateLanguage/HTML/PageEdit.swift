/// Other bytes in place of a stretch of a page; an empty stretch is a place where they're put in.
public struct PageEdit: Sendable, Hashable {
    let range: Range<Int>
    let bytes: [UInt8]

    public init(_ range: Range<Int>, _ text: String) {
        self.init(range, Array(text.utf8))
    }

    public init(_ range: Range<Int>, _ bytes: [UInt8] = []) {
        self.range = range
        self.bytes = bytes
    }
}

extension [UInt8] {
    /// - Parameter edits: in any order; those at one place are made in theirs. None overlaps another.
    public func applying(_ edits: [PageEdit]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(count + count / 8)
        var copied = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            output += self[copied..<edit.range.lowerBound]
            output += edit.bytes
            copied = edit.range.upperBound
        }
        return output + self[copied...]
    }
}
