/// FNV-1a, 64 bits (Fowler, Noll and Vo): quick, and the same on every machine; whoever wants a clash can have one.
public struct FNV1a: Sendable {
    public var value: UInt64 { state }

    @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

    @inlinable
    public init() {}

    @inlinable
    public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    @inlinable
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }
}
