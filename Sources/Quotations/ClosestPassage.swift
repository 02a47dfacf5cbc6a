/// The passage of a text that comes closest to words that don't stand in it.
///
/// It explains; it never proves.
public struct ClosestPassage: Sendable, Hashable {
    public let passage: Passage
    /// Its exact words, ready to be pasted as a quotation.
    public let words: String
    /// Word by word: what's the same and what's different, in order.
    ///
    /// The strings of `same` and `onlyInSource`, joined, are the passage's words.
    public let differences: [Difference]
    /// What the difference comes down to, if it's one thing that's easily overlooked.
    public let cause: Cause?

    /// How much of both is the same, in percent of their length.
    ///
    /// Of words in each other's place those letters count with which both begin or end.
    public var likeness: Int {
        var (same, all) = (0, 0)
        var replaced = ""
        for difference in differences {
            switch difference {
            case .same(let words):
                same += 2 * words.utf8.count
                all += 2 * words.utf8.count
                replaced = ""
            case .onlyInQuotation(let words):
                all += words.utf8.count
                replaced = words
            case .onlyInSource(let words):
                all += words.utf8.count
                same += 2 * bytesAlike(replaced, words)
            }
        }
        return all == 0 ? 0 : same * 100 / all
    }

    public enum Difference: Sendable, Hashable {
        case same(String)
        case onlyInQuotation(String)
        case onlyInSource(String)
    }

    public enum Cause: Sendable, Hashable {
        /// Only the case of letters differs.
        case letterCase
        /// One of the two has a space where the other has none.
        case spaces
        /// A block ends where the quotation has a space; it needs a line break there.
        case blockEnd
        /// The same in a text of which each line is a block.
        case lineEnd
        /// Letters that look like the source's, but aren't.
        case lookAlikes([LookAlike])
    }
}

/// How many bytes two words share at their ends.
private func bytesAlike(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    let first = zip(one, other).prefix { $0 == $1 }.count
    return first + zip(one[first...].reversed(), other[first...].reversed()).prefix { $0 == $1 }.count
}

/// A scalar of a quotation that looks like the one which its source has in that place.
public struct LookAlike: Sendable, Hashable {
    public let inQuotation: Unicode.Scalar
    public let inSource: Unicode.Scalar

    /// A scalar's code point and name, such as `U+0430 CYRILLIC SMALL LETTER A`.
    public static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return scalar.properties.name.map { "\(number) \($0)" } ?? number
    }
}
