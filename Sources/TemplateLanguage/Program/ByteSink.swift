import SourceText

/// What bytes can be appended to.
protocol ByteSink: ~Copyable {
    mutating func append(_ byte: UInt8)
    mutating func append(copying bytes: Span<UInt8>)
}

extension [UInt8]: ByteSink {}
