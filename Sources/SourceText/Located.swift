/// A value with the place in a file where it's written.
public struct Located<Value> {
    public let value: Value
    public let file: SourceFile
    /// In half the space of a range: a large site has millions of these, and no file four thousand million bytes.
    @usableFromInline let start: UInt32
    @usableFromInline let end: UInt32

    @inlinable
    public init(_ value: Value, in file: SourceFile, at range: Range<Int>) {
        self.value = value
        self.file = file
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
    }

    /// Byte offsets in the file.
    @inlinable
    public var range: Range<Int> { Int(start)..<Int(end) }

    /// Worked out on demand: only what ends in a finding is ever counted in lines and columns.
    public var place: Place { file.place(of: range) }

    /// Whether it's written before another value, by path and position.
    public func precedes(_ other: Located) -> Bool {
        if file.path != other.file.path { return file.path.precedes(inBytes: other.file.path) }
        return (file.firstLine, start) < (other.file.firstLine, other.start)
    }

    @inlinable
    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), in: file, at: range)
    }
}

extension Located: Sendable where Value: Sendable {}
