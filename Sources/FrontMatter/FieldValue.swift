/// What stands behind a key: text, a list or a map, each with its place.
///
/// Scalars are always text. What they mean is decided by the key that they stand behind, so that `no` stays
/// a word and a date stays as it's written.
public struct FieldValue: Sendable {
    /// The deepest nesting of lists and maps that is read.
    static let deepest = 16

    public enum Content: Sendable {
        /// Plain scalars are those of YAML without quotation marks or a block indicator.
        case scalar(String, isPlain: Bool)
        case list([FieldValue])
        case map([Field])
    }

    public let content: Content
    /// Byte offsets in the file.
    public let range: Range<Int>

    public init(_ content: Content, at range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// Whether nothing stands behind the key, or nothing but white space.
    @inlinable public var isEmpty: Bool {
        guard case .scalar(let text, _) = content else { return false }
        return text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
    }
}

/// A key with its value.
public struct Field: Sendable {
    public let key: String
    public let keyRange: Range<Int>
    public let value: FieldValue

    public init(key: String, keyRange: Range<Int>, value: FieldValue) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}
