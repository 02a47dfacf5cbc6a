extension String {
    /// Whether it comes before another text in the order of their bytes in UTF-8.
    ///
    /// `lexicographicallyPrecedes` says the same of their views, in nearly three times as many instructions for paths.
    public func precedes(inBytes other: String) -> Bool {
        let (one, two) = (utf8.span, other.utf8.span)
        for index in 0..<min(one.count, two.count) where one[index] != two[index] {
            return one[index] < two[index]
        }
        return one.count < two.count
    }
}
