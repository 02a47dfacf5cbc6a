extension String {
    /// At most so many characters, with a mark where some are left out.
    public func shortened(to most: Int) -> String {
        // What has few bytes has few characters, and is soon counted.
        utf8.count > most && count > most ? prefix(most) + "…" : self
    }
}
