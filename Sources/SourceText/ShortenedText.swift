extension String {
    /// At most so many characters, with a mark where some are left out.
    public func shortened(to most: Int) -> String {
        count > most ? prefix(most) + "…" : self
    }
}
