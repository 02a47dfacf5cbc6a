extension [UInt8] {
    /// Appends bytes that are borrowed, all at once: as a slice of an array they would be counted up and down, and from
    /// a span they could only be appended one by one.
    public mutating func append(copying bytes: Span<UInt8>) {
        guard !bytes.isEmpty else { return }
        append(addingCapacity: bytes.count) { output in
            unsafe output.withUnsafeMutableBufferPointer { free, count in
                unsafe bytes.withUnsafeBufferPointer { bytes in
                    count = unsafe free.initialize(fromContentsOf: bytes)
                }
            }
        }
    }
}
