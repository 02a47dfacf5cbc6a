/// A value with the place in a file where it's written.
public struct Located<Value> {
    public let value: Value
    public let file: SourceFile
    /// Byte offsets in the file.
    public let range: Range<Int>

    @inlinable
    public init(_ value: Value, in file: SourceFile, at range: Range<Int>) {
        self.value = value
        self.file = file
        self.range = range
    }

    /// Worked out on demand: only what ends in a finding is ever counted in lines and columns.
    public var place: Place { file.place(of: range) }

    /// Whether it's written before another value, by path and position.
    public func precedes(_ other: Located) -> Bool {
        if file.path != other.file.path { return file.path < other.file.path }
        return (file.firstLine, range.lowerBound) < (other.file.firstLine, other.range.lowerBound)
    }

    @inlinable
    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), in: file, at: range)
    }
}

extension Located: Sendable where Value: Sendable {}
