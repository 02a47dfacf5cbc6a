/// How many words a range of UTF-8 holds; of scripts without spaces each letter is counted.
///
/// - Parameter most: a number at which counting ends.
func countWords(in range: Range<Int>, of bytes: [UInt8], atMost most: Int = .max) -> Int {
    var count = 0
    var isWithinWord = false
    var position = range.lowerBound
    while position < range.upperBound, count < most {
        let decoded = DecodedScalar(in: bytes, at: position, limit: range.upperBound)
        position += decoded.length
        let scalar = WordScalar(decoded.scalar)
        switch scalar.kind {
        case .unspacedLetter:
            count += 1
            isWithinWord = false
        case .letter, .digit:
            if !isWithinWord { count += 1 }
            isWithinWord = true
        case .space:
            isWithinWord = false
        case .dash where scalar.scalar != "-" && scalar.scalar != "‐" && scalar.scalar != "‑":
            isWithinWord = false
        default:
            continue
        }
    }
    return count
}
