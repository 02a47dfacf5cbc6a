/// The bytes of a page while it's rendered.
///
/// A page is put together from thousands of short pieces. An array asks for each whether somebody else holds it too;
/// nobody else holds these, and a page is rendered with a quarter fewer instructions.
@safe struct PageBytes: ~Copyable, ByteSink {
    private var room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    /// - Parameter capacity: how many bytes there's room for at first.
    init(capacity: Int) {
        unsafe room = .allocate(capacity: max(1, capacity))
    }

    deinit {
        unsafe room.deallocate()
    }

    func append(to output: inout [UInt8]) {
        unsafe output.append(contentsOf: room.extracting(..<count))
    }

    mutating func append(_ byte: UInt8) {
        if unsafe count == room.count { grow(by: 1) }
        unsafe room.initializeElement(at: count, to: byte)
        count += 1
    }

    mutating func append(copying bytes: Span<UInt8>) {
        let length = bytes.count
        guard length > 0 else { return }
        if unsafe length > room.count - count { grow(by: length) }
        unsafe bytes.withUnsafeBufferPointer { bytes in
            _ = unsafe room.extracting(count..<count + length).initialize(fromContentsOf: bytes)
        }
        count += length
    }

    /// Takes back what was appended since there were so many.
    mutating func shrink(to count: Int) {
        self.count = min(self.count, max(0, count))
    }

    private mutating func grow(by length: Int) {
        let wider = unsafe UnsafeMutableBufferPointer<UInt8>.allocate(
            capacity: max(count + length, 2 * room.count)
        )
        _ = unsafe wider.moveInitialize(fromContentsOf: room.extracting(..<count))
        unsafe room.deallocate()
        unsafe room = wider
    }
}
