/// What one run of a program took.
package struct Run: Sendable {
    /// In seconds.
    package let wall: Double
    package let user: Double
    package let system: Double
    /// The most memory that was in use at once, in bytes; no less than what the program had that started it.
    package let peakMemory: Int

    package var processor: Double { user + system }
}

extension [Double] {
    /// The middle value; of two in the middle, the lower.
    package var median: Double { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}
