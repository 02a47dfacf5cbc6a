/// How much a term weighs in a record: BM25F for one term, without its rarity, which the page's script adds.
///
/// Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009, sections 3.4 and 3.6: a
/// word's occurrences are weighted by the field in which they stand, set against the record's length, and
/// saturated. Two things are coarser here, so that a change of one record changes nothing written of others: the
/// length to which others are compared is fixed, and lengths count in powers of two.
enum SearchWeight {
    /// The parts of a record, by what a word's occurrence in them counts.
    enum Field: Int {
        case body = 1
        case quotation = 2
        case title = 4
    }

    /// The weight, from 1 to 63.
    ///
    /// - Parameters:
    ///   - occurrences: weighted by field.
    ///   - words: how many the record has.
    static func level(occurrences: Int, words: Int) -> UInt8 {
        let length = Double(1 << (Int.bitWidth - max(1, words).leadingZeroBitCount))
        let frequency = Double(occurrences) / (1 - b + b * length / usualLength)
        // Rounded; `rounded()` would be a call for each word of the site.
        return UInt8(max(1, frequency / (k1 + frequency) * 63 + 0.5))
    }

    // The values that the paper recommends where there's nothing to tune them by.
    private static let k1 = 1.2
    private static let b = 0.75
    private static let usualLength = 64.0
}
