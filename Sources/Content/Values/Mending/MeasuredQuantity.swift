/// A quantity as it's proposed, with its unit, which is empty where there's none.
struct MeasuredQuantity: CustomStringConvertible {
    let number: String
    let unit: String

    var description: String { unit.isEmpty ? number : "\(number) \(unit)" }
}
