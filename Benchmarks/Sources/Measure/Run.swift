/// What one run of a program took.
struct Run {
    /// In seconds.
    let wall: Double
    let user: Double
    let system: Double
    /// The most memory that was in use at once, in bytes.
    let peakMemory: Int

    var processor: Double { user + system }
}
