extension [UInt8] {
    /// Appends bytes: a text's as `text.utf8.span`.
    ///
    /// No reference to them is counted on the way, as in `append(contentsOf:)` with the text: so threads that write the
    /// same text don't wait for one another. A page has thousands of short pieces: one of 12 to 31 bytes takes 8 ns, and
    /// 10 to 16 ns if it's appended byte by byte.
    public mutating func append(copying bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
