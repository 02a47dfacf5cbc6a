/// A number with what it counts, as in `1 claim` and `2 claims`.
func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
}
