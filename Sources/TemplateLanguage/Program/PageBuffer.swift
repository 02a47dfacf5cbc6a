/// What's appended while a page is made: its bytes, and before them the values of its view with those of their texts.
///
/// A page is put together from thousands of short pieces. An array asks for each whether somebody else holds it too;
/// nobody else holds these, and a page is rendered with a quarter fewer instructions.
@safe struct PageBuffer<Element: BitwiseCopyable>: ~Copyable {
    private var room: UnsafeMutableBufferPointer<Element>
    private(set) var count = 0

    /// - Parameter capacity: how many elements there's room for at first.
    init(capacity: Int) {
        unsafe room = .allocate(capacity: max(1, capacity))
    }

    deinit {
        unsafe room.deallocate()
    }

    func append(to output: inout [Element]) {
        unsafe output.append(contentsOf: room.extracting(..<count))
    }

    func withSpan(_ read: (Span<Element>) -> Void) {
        unsafe read(UnsafeBufferPointer(room.extracting(..<count)).span)
    }

    mutating func append(_ element: Element) {
        if unsafe count == room.count { grow(by: 1) }
        unsafe room.initializeElement(at: count, to: element)
        count += 1
    }

    mutating func append(copying elements: Span<Element>) {
        let length = elements.count
        guard length > 0 else { return }
        if unsafe length > room.count - count { grow(by: length) }
        unsafe elements.withUnsafeBufferPointer { elements in
            _ = unsafe room.extracting(count..<count + length).initialize(fromContentsOf: elements)
        }
        count += length
    }

    mutating func append(repeating element: Element, count length: Int) {
        guard length > 0 else { return }
        if unsafe length > room.count - count { grow(by: length) }
        unsafe room.extracting(count..<count + length).initialize(repeating: element)
        count += length
    }

    mutating func set(_ element: Element, at index: Int) {
        precondition(index >= 0 && index < count, "nothing was appended there")
        unsafe room[index] = element
    }

    /// Takes back what was appended since there were so many.
    mutating func shrink(to count: Int) {
        self.count = min(self.count, max(0, count))
    }

    private mutating func grow(by length: Int) {
        let wider = unsafe UnsafeMutableBufferPointer<Element>.allocate(
            capacity: max(count + length, 2 * room.count)
        )
        _ = unsafe wider.moveInitialize(fromContentsOf: room.extracting(..<count))
        unsafe room.deallocate()
        unsafe room = wider
    }
}

extension PageBuffer: ByteSink where Element == UInt8 {}
