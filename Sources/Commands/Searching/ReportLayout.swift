extension String {
    /// With each line moved in by as much as belongs to the line above.
    var indented: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
    }
}
