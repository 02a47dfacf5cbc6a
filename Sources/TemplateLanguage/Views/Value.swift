/// What stands in one slot of a record.
public enum Value: Sendable, Hashable {
    /// No value; prints nothing, and a section over it is left out.
    case nothing
    case text(String)
    /// Finished HTML, in UTF-8.
    case html([UInt8])
    /// An address; its scheme has been checked, so that only HTML's own characters are escaped.
    case url(String)
    case flag(Bool)
    /// A record, by the place of its first value.
    case record(at: Int)
    case list(Items)

    /// Records of one view, which stand one after the other, by the place of the first one's first value.
    public struct Items: Sendable, Hashable {
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
