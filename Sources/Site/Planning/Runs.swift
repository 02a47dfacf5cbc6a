/// The stretches of a list, one after the other, whose elements have a value in common.
///
/// It holds where they end: slices of a large site's citations would take eight times the room.
struct Runs<Value: Sendable>: Sendable {
    private let values: [Value]
    private let ends: [Int32]

    init<Key: Equatable>(_ values: [Value], of key: (Value) -> Key) {
        self.values = values
        var ends: [Int32] = []
        var former: Key?
        for (position, value) in values.enumerated() {
            let key = key(value)
            if let former, former != key { ends.append(Int32(position)) }
            former = key
        }
        if former != nil { ends.append(Int32(values.count)) }
        self.ends = ends
    }
}

extension Runs: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    subscript(position: Int) -> ArraySlice<Value> {
        values[(position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])]
    }
}
