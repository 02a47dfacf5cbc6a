/// A number that begins a text, and what follows it.
struct CountedUnit {
    let number: DecimalNumber
    let unit: String
    /// What its last word multiplies it by, such as a million.
    let magnitude: Int128?
}
