/// Numbers in English words, so that a source's own "five" needs no reading beside it.
///
/// In other languages the editor gives the value.
enum EnglishNumber {
    /// "five", "twenty-one", "three hundred and five", "fifty thousand", "a dozen"; nil for anything else.
    ///
    /// - Parameter text: folded, in lower case.
    static func read(_ text: some StringProtocol) -> DecimalNumber? {
        let words = text.split { $0 == " " || $0 == "-" }
        // An article alone counts nothing.
        guard !words.isEmpty, words != ["a"] else { return nil }
        var (sum, group) = (0 as Int128, Group())
        var lastMagnitude = Int128.max
        for (position, word) in words.enumerated() {
            if let factor = magnitude(word), factor > 100 {
                // "Two thousand million" and "thousand five" aren't numbers as they're written.
                guard factor < lastMagnitude, let value = group.value, value < 1000 else { return nil }
                sum += value * factor
                lastMagnitude = factor
                group = Group()
            } else if word == "and" {
                guard joins(words[..<position], words[position...].dropFirst()) else { return nil }
            } else if !group.add(word) {
                return nil
            }
        }
        // "Five thousand nineteen hundred" isn't one either.
        guard lastMagnitude == .max || (group.value ?? 0) < 1000 else { return nil }
        if let value = group.value {
            sum += value
        } else if lastMagnitude == .max {
            return nil
        }
        return DecimalNumber(whole: sum)
    }

    /// Whether "and" stands where a number has it: behind a hundred or more, before what's left.
    private static func joins<Word: StringProtocol>(_ before: ArraySlice<Word>, _ after: ArraySlice<Word>)
        -> Bool
    {
        guard let last = before.last, let next = after.first else { return false }
        return magnitude(last) != nil && isSmall(next)
    }

    /// Whether a word is one of those that numbers are made of; an article alone isn't.
    static func isPart(_ word: some StringProtocol) -> Bool {
        word == "dozen" || magnitude(word) != nil || isSmall(word)
    }

    private static func isSmall(_ word: some StringProtocol) -> Bool {
        small.contains { $0 == word } || tens.contains { $0 == word }
    }

    /// The word that multiplies by so many.
    static func magnitudeWord(_ factor: Int128) -> String? {
        ["hundred", "thousand", "million", "billion", "trillion"].first { magnitude($0) == factor }
    }

    /// What a word such as "million" multiplies the number before it by.
    static func magnitude(_ word: some StringProtocol) -> Int128? {
        switch word {
        case "hundred": 100
        case "thousand": 1000
        case "million": 1_000_000
        case "billion": 1_000_000_000
        case "trillion": 1_000_000_000_000
        default: nil
        }
    }

    /// A number below ten thousand, word by word.
    private struct Group {
        private var hundreds: Int128?
        private var tens: Int128?
        private var ones: Int128?

        var value: Int128? {
            hundreds == nil && tens == nil && ones == nil
                ? nil : (hundreds ?? 0) * 100 + (tens ?? 0) + (ones ?? 0)
        }

        /// Whether the word fits after those before it.
        mutating func add(_ word: some StringProtocol) -> Bool {
            if word == "hundred" {
                // "Fifteen hundred" is counted so, "twenty hundred" isn't.
                guard hundreds == nil, let count = value, 1...99 ~= count, count % 10 != 0 else {
                    return false
                }
                (hundreds, tens, ones) = (count, nil, nil)
            } else if let index = EnglishNumber.tens.firstIndex(where: { $0 == word }) {
                guard tens == nil, ones == nil else { return false }
                tens = Int128(index + 2) * 10
            } else if let number = EnglishNumber.small.firstIndex(where: { $0 == word }) {
                guard ones == nil, tens == nil || 1...9 ~= number else { return false }
                ones = Int128(number)
            } else if word == "dozen" {
                guard hundreds == nil, tens == nil, let count = ones, 1...9 ~= count else { return false }
                ones = count * 12
            } else if word == "a" {
                // "A hundred", "a million", "a dozen".
                guard value == nil else { return false }
                ones = 1
            } else {
                return false
            }
            return true
        }
    }

    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
}
