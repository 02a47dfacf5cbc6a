extension [UInt8] {
    /// Appends bytes: a text's as `text.utf8.span`.
    ///
    /// No reference to them is counted on the way, as in `append(contentsOf:)`, so that threads that write the same text
    /// don't wait for one another; and they're copied as a block, as an `OutputSpan` can't.
    public mutating func append(copying bytes: Span<UInt8>) {
        append(addingCapacity: bytes.count) { output in
            unsafe output.withUnsafeMutableBufferPointer { room, count in
                unsafe bytes.withUnsafeBufferPointer { source in
                    guard let first = source.baseAddress, let start = room.baseAddress else { return }
                    unsafe (start + count).initialize(from: first, count: source.count)
                    count += source.count
                }
            }
        }
    }
}
