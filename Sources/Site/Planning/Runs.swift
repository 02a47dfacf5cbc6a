/// The stretches of a list, one after the other, whose elements have a value in common.
///
/// It holds where they end: slices of a large site's citations would take eight times the room.
struct Runs<Value: Sendable>: Sendable {
    private let values: [Value]
    private let ends: [Int32]

    init(_ values: [Value], of key: (Value) -> some Equatable) {
        self.values = values
        ends = values.indices.filter { $0 + 1 == values.endIndex || key(values[$0]) != key(values[$0 + 1]) }
            .map { Int32($0 + 1) }
    }
}

extension Runs: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    subscript(position: Int) -> ArraySlice<Value> {
        values[(position == 0 ? 0 : Int(ends[position - 1]))..<Int(ends[position])]
    }
}
