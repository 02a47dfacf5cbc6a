extension Span<UInt8> {
    /// Whether one of the bytes is sought.
    ///
    /// Every byte is looked at, whatever was found before: so sixteen are compared at once.
    @inlinable
    public func holds(_ isSought: (UInt8) -> Bool) -> Bool {
        var isFound = false
        for index in indices { isFound = isSought(self[index]) || isFound }
        return isFound
    }
}
