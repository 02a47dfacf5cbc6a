/// What stands in one slot of a record: numbers alone, so that values are neither counted nor freed one by one.
public enum Value: Sendable, Hashable, BitwiseCopyable {
    /// No value; prints nothing, and a section over it is left out.
    case nothing
    case text(Stretch)
    /// Finished HTML.
    case html(Stretch)
    /// An address; its scheme has been checked, so that only HTML's own characters are escaped.
    case url(Stretch)
    case flag(Bool)
    /// A record, by the place of its first value.
    case record(at: Int32)
    case list(Items)

    /// Where a value's bytes stand among those of its record.
    public struct Stretch: Sendable, Hashable, BitwiseCopyable {
        let start: Int32
        let count: Int32

        init(_ range: Range<Int>) {
            start = Int32(clamping: range.lowerBound)
            count = Int32(clamping: range.count)
        }

        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    /// Records of one view, which stand one after the other, by the place of the first one's first value.
    public struct Items: Sendable, Hashable, BitwiseCopyable {
        let start: Int32
        let count: Int32
        /// How many values each of them has.
        let width: Int32

        @usableFromInline
        init(start: Int, count: Int, width: Int) {
            self.start = Int32(clamping: start)
            self.count = Int32(clamping: count)
            self.width = Int32(clamping: width)
        }
    }
}
