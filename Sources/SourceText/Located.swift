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

    @inlinable
    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), in: file, at: range)
    }
}

extension Located: Sendable where Value: Sendable {}
