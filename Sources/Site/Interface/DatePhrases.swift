import EDTF

/// Dates in words; those of records are put into words once, since most stand on several pages.
///
/// A class, though it's a value by nature: asking it copies none of its words' patterns.
final class DatePhrases: Sendable {
    private let words: DateWords
    private let known: [EDTFDate: String]

    init(_ words: DateWords, _ dates: [EDTFDate]) {
        self.words = words
        known = dates.reduce(into: [:]) { known, date in
            if known[date] == nil { known[date] = words.phrase(for: date) }
        }
    }

    subscript(date: EDTFDate) -> String { known[date] ?? words.phrase(for: date) }
}
